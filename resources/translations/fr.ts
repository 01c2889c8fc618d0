<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>It is {name}, not plain text: save it as plain text first.</source>
        <translation>C’est {name}, pas du texte brut&#xa0;: enregistrez-le d’abord en texte brut.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>Il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>It is marked as UTF-16, but byte {offset} (0x{byte}) is not: save it as UTF-8.</source>
        <translation>Il est marqué UTF-16, mais l’octet {offset} (0x{byte}) ne l’est pas&#xa0;: enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Byte {offset} (0x{byte}) is not UTF-8: save it as plain text in UTF-8.</source>
        <translation>L’octet {offset} (0x{byte}) n’est pas de l’UTF-8&#xa0;: enregistrez-le en texte brut UTF-8.</translation>
    </message>
    <message>
        <source>Add event from a passage</source>
        <translation>Ajouter un événement tiré d’un passage</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What happened, in a few words</source>
        <translation>Ce qui s’est passé, en quelques mots</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Dites en quelques mots ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Add figure from a passage</source>
        <translation>Ajouter un chiffre tiré d’un passage</translation>
    </message>
    <message>
        <source>at least 242, nearly 2,000, 20 to 30</source>
        <translation>at least 242, nearly 2,000, 20 to 30</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>people, trucks, US$, %</source>
        <translation>personnes, camions, US$,&#xa0;%</translation>
    </message>
    <message>
        <source>Unit of the new measure</source>
        <translation>Unité de la nouvelle mesure</translation>
    </message>
    <message>
        <source>Whose number</source>
        <translation>Chiffre de qui</translation>
    </message>
    <message>
        <source>Not attributed</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>since 10 October, in November</source>
        <translation>since 10 October, in November</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Caveat, printed with it</source>
        <translation>Réserve, imprimée avec lui</translation>
    </message>
    <message>
        <source>Type the number.</source>
        <translation>Tapez le nombre.</translation>
    </message>
    <message>
        <source>Say what is counted.</source>
        <translation>Dites ce qui est compté.</translation>
    </message>
    <message>
        <source>Add gap from a passage</source>
        <translation>Ajouter une lacune tirée d’un passage</translation>
    </message>
    <message>
        <source>What is not known, as a question</source>
        <translation>Ce que l’on ne sait pas, sous forme de question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi cela compte</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Write down the question.</source>
        <translation>Écrivez la question.</translation>
    </message>
    <message>
        <source>Add judgement from a passage</source>
        <translation>Ajouter un jugement tiré d’un passage</translation>
    </message>
    <message>
        <source>What you conclude, in your own words</source>
        <translation>Ce que vous concluez, avec vos propres mots</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Why this confidence</source>
        <translation>Pourquoi cette confiance</translation>
    </message>
    <message>
        <source>Write down the judgement.</source>
        <translation>Écrivez le jugement.</translation>
    </message>
    <message>
        <source>Filed under the issue</source>
        <translation>Classé sous la question</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Make a record of the selected words</source>
        <translation>Faire une fiche des mots sélectionnés</translation>
    </message>
    <message>
        <source>Esc closes and keeps what is typed · Ctrl+E next tab</source>
        <translation>Échap ferme et garde ce qui est tapé · Ctrl+E onglet suivant</translation>
    </message>
    <message>
        <source>To the last field</source>
        <translation>Vers le dernier champ</translation>
    </message>
    <message>
        <source>To the first field</source>
        <translation>Vers le premier champ</translation>
    </message>
    <message>
        <source>Add   {keys}</source>
        <translation>Ajouter   {keys}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Add position from a passage</source>
        <translation>Ajouter une position tirée d’un passage</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>A sentence one can support or oppose</source>
        <translation>Une phrase que l’on peut soutenir ou rejeter</translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Attitude</translation>
    </message>
    <message>
        <source>a clear framework</source>
        <translation>un cadre clair</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Ligne rouge</translation>
    </message>
    <message>
        <source>Cannot be crossed</source>
        <translation>Ne peut être franchie</translation>
    </message>
    <message>
        <source>Say whose position it is.</source>
        <translation>Dites de qui est la position.</translation>
    </message>
    <message>
        <source>Say what the position is on.</source>
        <translation>Dites sur quoi porte la position.</translation>
    </message>
    <message>
        <source>Choose where the actor stands.</source>
        <translation>Choisissez où se situe l’acteur.</translation>
    </message>
    <message>
        <source>What was said, in neutral words</source>
        <translation>Ce qui a été dit, en mots neutres</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>Choose below which issue it belongs to.</source>
        <translation>Choisissez ci-dessous à quelle question elle appartient.</translation>
    </message>
    <message>
        <source>Read as: between {low} and {high}</source>
        <translation>Compris comme&#xa0;: entre {low} et {high}</translation>
    </message>
    <message>
        <source>Read as: {qualifier} · {number}</source>
        <translation>Compris comme&#xa0;: {qualifier} · {number}</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Ajouter une citation</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Non nommé</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Not all of these words stand between quotation marks in the source.</source>
        <translation>Ces mots ne sont pas tous entre guillemets dans la source.</translation>
    </message>
    <message>
        <source>These words do not stand between quotation marks in the source.</source>
        <translation>Ces mots ne sont pas entre guillemets dans la source.</translation>
    </message>
    <message>
        <source>Something is missing or cannot be read.</source>
        <translation>Il manque quelque chose ou quelque chose est illisible.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>pour {name}</translation>
    </message>
    <message>
        <source>in a personal capacity</source>
        <translation>à titre personnel</translation>
    </message>
    <message>
        <source>Filed for {body}, with {speaker} as the speaker.</source>
        <translation>Classé pour {body}, avec {speaker} pour locuteur.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>This is a fault of the program. Your library is whole: every step is written completely or not at all. You can go on working; if it happens again, close the program and open it anew. The details help to mend it. Look through them before you pass them on: they may name files.</source>
        <translation>C’est une faute du programme. Votre bibliothèque est intacte&#xa0;: chaque étape est écrite entièrement ou pas du tout. Vous pouvez continuer&#xa0;; si cela se reproduit, fermez le programme et ouvrez-le de nouveau. Les détails aident à le réparer. Relisez-les avant de les transmettre&#xa0;: ils peuvent nommer des fichiers.</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>Détails de la faute</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuer le travail</translation>
    </message>
    <message>
        <source>Please confirm</source>
        <translation>Veuillez confirmer</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Ouverture&#xa0;…</translation>
    </message>
    <message>
        <source>Type the passphrase that the library had when this backup was made, or use the recovery sheet of that time.</source>
        <translation>Tapez la phrase secrète que la bibliothèque avait quand cette sauvegarde a été faite, ou prenez la feuille de secours de ce temps-là.</translation>
    </message>
    <message>
        <source>This sheet does not open the backup: it is of another library or another key.</source>
        <translation>Cette feuille n’ouvre pas la sauvegarde&#xa0;: elle est d’une autre bibliothèque ou d’une autre clé.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this backup.</source>
        <translation>Ce n’est pas la phrase secrète de cette sauvegarde.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Insert block</source>
        <translation>Insérer le bloc</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Change block</source>
        <translation>Modifier le bloc</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>Choose what the block is about from the list.</source>
        <translation>Choisissez dans la liste le sujet du bloc.</translation>
    </message>
    <message>
        <source>Key figures as tiles</source>
        <translation>Chiffres clés en vignettes</translation>
    </message>
    <message>
        <source>Key figures as a table</source>
        <translation>Chiffres clés en tableau</translation>
    </message>
    <message>
        <source>Chart of key figures</source>
        <translation>Graphique des chiffres clés</translation>
    </message>
    <message>
        <source>Competing figures side by side</source>
        <translation>Chiffres concurrents côte à côte</translation>
    </message>
    <message>
        <source>Matrix of positions</source>
        <translation>Matrice des positions</translation>
    </message>
    <message>
        <source>Positions in words</source>
        <translation>Positions en mots</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Jugements</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Ce que l’on ne sait pas</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Register of sources</source>
        <translation>Registre des sources</translation>
    </message>
    <message>
        <source>Actor at a glance</source>
        <translation>L’acteur en bref</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Competing figures</source>
        <translation>Chiffres concurrents</translation>
    </message>
    <message>
        <source>The editions are being compared …</source>
        <translation>Comparaison des éditions en cours&#xa0;…</translation>
    </message>
    <message>
        <source>Change report as PDF …</source>
        <translation>Rapport des changements en PDF&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>{n} change</source>
        <comment>{n} changes</comment>
        <translation>
            <numerusform>{n} changement</numerusform>
            <numerusform>{n} changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: {n} change</source>
        <comment>{title}: {n} changes</comment>
        <translation>
            <numerusform>{title}&#xa0;: {n} changement</numerusform>
            <numerusform>{title}&#xa0;: {n} changements</numerusform>
        </translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>{edition} and now</source>
        <translation>{edition} et maintenant</translation>
    </message>
    <message>
        <source>Editions {older} and {newer}</source>
        <translation>Éditions {older} et {newer}</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Présenté comme</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lesquels</translation>
    </message>
    <message>
        <source>With grades of the sources</source>
        <translation>Avec l’évaluation des sources</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuelles</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Partly answered</source>
        <translation>En partie répondue</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Show in preview</source>
        <translation>Montrer dans l’aperçu</translation>
    </message>
    <message>
        <source>The cursor is in no live block</source>
        <translation>Le curseur n’est dans aucun bloc vivant</translation>
    </message>
    <message>
        <source>Press a card in the text to set it, or type / in an empty line to put one in.</source>
        <translation>Appuyez sur une carte dans le texte pour la régler, ou tapez / sur une ligne vide pour en insérer une.</translation>
    </message>
    <message>
        <source>Live block</source>
        <translation>Bloc vivant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Looking for backups …</source>
        <translation>Recherche de sauvegardes…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Folder and interval …</source>
        <translation>Dossier et intervalle…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This computer has no backup of this library. If its backups lie in another folder, name that in “Folder and interval …”. A copy that you keep elsewhere opens like any library.</source>
        <translation>Cet ordinateur n’a aucune sauvegarde de cette bibliothèque. Si ses sauvegardes sont dans un autre dossier, indiquez-le dans «&#xa0;Dossier et intervalle…&#xa0;». Une copie que vous gardez ailleurs s’ouvre comme toute bibliothèque.</translation>
    </message>
    <message>
        <source>There is no backup of this library yet. One is made when a changed library is closed, and while it is open; or now, by hand.</source>
        <translation>Il n’y a pas encore de sauvegarde de cette bibliothèque. Il s’en fait une quand une bibliothèque modifiée est fermée, et pendant qu’elle est ouverte&#xa0;; ou maintenant, à la main.</translation>
    </message>
    <message>
        <source>checked, sound</source>
        <translation>vérifiée, intacte</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>abîmée</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>non protégée</translation>
    </message>
    <message>
        <source>of a copy or an earlier place</source>
        <translation>d’une copie ou d’un endroit précédent</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>It opens with the passphrase, or the recovery sheet, that the library had when it was made.</source>
        <translation>Elle s’ouvre avec la phrase secrète, ou la feuille de secours, que la bibliothèque avait quand elle a été faite.</translation>
    </message>
    <message>
        <source>{missing} Restoring it keeps the present file aside.</source>
        <translation>{missing} La restaurer met le fichier actuel de côté.</translation>
    </message>
    <message>
        <source>asks for its passphrase</source>
        <translation>demande sa phrase secrète</translation>
    </message>
    <message>
        <source>It is damaged and cannot be restored: choose another one.</source>
        <translation>Elle est abîmée et ne peut être restaurée&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Each is the whole library “{name}” as it was at that moment, under the passphrase it had then, if any.</source>
        <translation>Chacune est toute la bibliothèque «&#xa0;{name}&#xa0;» telle qu’elle était à ce moment, sous la phrase secrète qu’elle avait alors, si elle en avait une.</translation>
    </message>
    <message>
        <source>not yet checked</source>
        <translation>pas encore vérifiée</translation>
    </message>
    <message>
        <source>Insert into the text</source>
        <translation>Insérer dans le texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Points saillants</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>State of play</source>
        <translation>État des lieux</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Significance</source>
        <translation>Portée de l’affaire</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Our points</source>
        <translation>Nos points</translation>
    </message>
    <message>
        <source>What they may raise</source>
        <translation>Ce qu’ils peuvent soulever</translation>
    </message>
    <message>
        <source>Sensitive points</source>
        <translation>Points sensibles</translation>
    </message>
    <message>
        <source>The free text, between the parts that the template makes by itself</source>
        <translation>Le texte libre, entre les parties que le modèle fait de lui-même</translation>
    </message>
    <message>
        <source>What the reader must know who reads nothing else</source>
        <translation>Ce que doit savoir celui qui ne lit rien d’autre</translation>
    </message>
    <message>
        <source>The few points that matter, each on a line that begins with “- ”</source>
        <translation>Les quelques points qui comptent, chacun sur une ligne qui commence par «&#xa0;-&#xa0;»</translation>
    </message>
    <message>
        <source>Where it is going, and how sure you are</source>
        <translation>Où cela va, et avec quelle certitude</translation>
    </message>
    <message>
        <source>What the actor wants, and why</source>
        <translation>Ce que veut l’acteur, et pourquoi</translation>
    </message>
    <message>
        <source>What this covers, what it leaves out, and up to when</source>
        <translation>Ce que ceci couvre, ce qu’il laisse de côté, et jusqu’à quand</translation>
    </message>
    <message>
        <source>What one must know of what went before</source>
        <translation>Ce qu’il faut savoir de ce qui précède</translation>
    </message>
    <message>
        <source>Where things stand now</source>
        <translation>Où en sont les choses</translation>
    </message>
    <message>
        <source>What could be done, with what speaks for and against it</source>
        <translation>Ce qui pourrait être fait, avec le pour et le contre</translation>
    </message>
    <message>
        <source>Why this matters</source>
        <translation>Pourquoi cela compte</translation>
    </message>
    <message>
        <source>What the meeting is for</source>
        <translation>À quoi sert la réunion</translation>
    </message>
    <message>
        <source>What we want to say, each on a line that begins with “- ”</source>
        <translation>Ce que nous voulons dire, chaque point sur une ligne qui commence par «&#xa0;-&#xa0;»</translation>
    </message>
    <message>
        <source>What they may say, and what to answer</source>
        <translation>Ce qu’ils peuvent dire, et que répondre</translation>
    </message>
    <message>
        <source>What to be careful about</source>
        <translation>À quoi faire attention</translation>
    </message>
    <message>
        <source>Next events</source>
        <translation>Prochains événements</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Agreement and difference</source>
        <translation>Accord et désaccord</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>Discarded sources</source>
        <translation>Sources écartées</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>La réunion</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Perspectives</translation>
    </message>
    <message>
        <source>Release check</source>
        <translation>Contrôle avant diffusion</translation>
    </message>
    <message>
        <source>Scale of likelihood</source>
        <translation>Échelle de probabilité</translation>
    </message>
    <message>
        <source>Sentences and their evidence</source>
        <translation>Phrases et leurs preuves</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Actor, figure, position, quote, event, source …</source>
        <translation>Acteur, chiffre, position, citation, événement, source…</translation>
    </message>
    <message>
        <source>Ways to say it</source>
        <translation>Manières de le dire</translation>
    </message>
    <message>
        <source>Insert reference</source>
        <translation>Insérer la référence</translation>
    </message>
    <message>
        <source>What to cite</source>
        <translation>Que citer</translation>
    </message>
    <message>
        <source>Words in the text</source>
        <translation>Mots dans le texte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to 9999.</source>
        <translation>Écrivez un nombre entier de 1 à 9999.</translation>
    </message>
    <message>
        <source>This is a span of time: write one date.</source>
        <translation>C’est une période&#xa0;: écrivez une seule date.</translation>
    </message>
    <message>
        <source>The last edition</source>
        <translation>La dernière édition</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Édition {number}</translation>
    </message>
    <message>
        <source>superseded by edition {number}</source>
        <translation>remplacée par l’édition {number}</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>la plus récente</translation>
    </message>
    <message>
        <source>cut-off {date}</source>
        <translation>arrêt des informations&#xa0;: {date}</translation>
    </message>
    <message>
        <source>released {when}</source>
        <translation>diffusion&#xa0;: {when}</translation>
    </message>
    <message>
        <source>The next edition was due {date}: it is overdue.</source>
        <translation>Échéance de la prochaine édition&#xa0;: {date}. Elle est dépassée.</translation>
    </message>
    <message>
        <source>The next edition is due {date}.</source>
        <translation>Échéance de la prochaine édition&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation>Garder ce que j’ai tapé</translation>
    </message>
    <message>
        <source>Take the other text</source>
        <translation>Prendre l’autre texte</translation>
    </message>
    <message numerus="yes">
        <source>{n} word</source>
        <comment>{n} words</comment>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>This text was changed elsewhere at the same place. Which one is to stand?</source>
        <translation>Ce texte a été modifié ailleurs au même endroit. Lequel doit rester&#xa0;?</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Undo or redo a citation in the text</source>
        <translation>Annuler ou rétablir une citation dans le texte</translation>
    </message>
    <message>
        <source>This text was changed elsewhere at the same place. Say first, below the text, which one is to stand.</source>
        <translation>Ce texte a été modifié ailleurs au même endroit. Dites d’abord, sous le texte, lequel doit rester.</translation>
    </message>
    <message>
        <source>This briefing is no longer in the library; undo brings it back.</source>
        <translation>Ce dossier n’est plus dans la bibliothèque&#xa0;; annuler le fait revenir.</translation>
    </message>
    <message>
        <source>Brief as PDF</source>
        <translation>Dossier en PDF</translation>
    </message>
    <message>
        <source>{title} – changes since edition {older}</source>
        <translation>{title} – changements depuis l’édition {older}</translation>
    </message>
    <message>
        <source>{title} – changes from edition {older} to {newer}</source>
        <translation>{title} – changements de l’édition {older} à la {newer}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{title} – {edition}</source>
        <translation>{title} – {edition}</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>Export as Word document</source>
        <translation>Exporter en document Word</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Export as web page</source>
        <translation>Exporter en page web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>Exporter en Markdown</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export matrix and figures to Excel</source>
        <translation>Exporter la matrice et les chiffres vers Excel</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Copy for e-mail</source>
        <translation>Copier pour un courriel</translation>
    </message>
    <message>
        <source>Making “{file}”</source>
        <translation>Création de «&#xa0;{file}&#xa0;»</translation>
    </message>
    <message>
        <source>Copying “{title}”</source>
        <translation>Copie de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>{n} more remark.</source>
        <comment>{n} more remarks.</comment>
        <translation>
            <numerusform>{n} autre remarque.</numerusform>
            <numerusform>{n} autres remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>This is a backup: it can be read, not changed. The library was left as it is.</source>
        <translation>Ceci est une sauvegarde&#xa0;: on peut la lire, non la modifier. La bibliothèque a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Back to the backups …</source>
        <translation>Retour aux sauvegardes…</translation>
    </message>
    <message>
        <source>The library “{name}” becomes what it was on {moment}. The file that is there now is kept beside it, so that nothing is lost.</source>
        <translation>La bibliothèque «&#xa0;{name}&#xa0;» redevient ce qu’elle était le {moment}. Le fichier qui s’y trouve maintenant est gardé à côté, pour que rien ne soit perdu.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>The backup is checked and ready: “{name}”.</source>
        <translation>La sauvegarde est vérifiée et prête&#xa0;: «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Copied for e-mail: paste it into the letter.</source>
        <translation>Copié pour un courriel&#xa0;: collez-le dans la lettre.</translation>
    </message>
    <message>
        <source>Nothing was made: you cancelled it.</source>
        <translation>Rien n’a été fait&#xa0;: vous avez annulé.</translation>
    </message>
    <message>
        <source>“{file}” is ready.</source>
        <translation>«&#xa0;{file}&#xa0;» est prêt.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is ready: {n} page.</source>
        <comment>“{file}” is ready: {n} pages.</comment>
        <translation>
            <numerusform>«&#xa0;{file}&#xa0;» est prêt&#xa0;: {n} page.</numerusform>
            <numerusform>«&#xa0;{file}&#xa0;» est prêt&#xa0;: {n} pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>Libraries (*{extension})</source>
        <translation>Bibliothèques (*{extension})</translation>
    </message>
    <message>
        <source>In the text of a source</source>
        <translation>Dans le texte d’une source</translation>
    </message>
    <message>
        <source>In a briefing</source>
        <translation>Dans un dossier</translation>
    </message>
    <message>
        <source>Cite the selected words in the briefing</source>
        <translation>Citer les mots sélectionnés dans le dossier</translation>
    </message>
    <message>
        <source>Next marked passage</source>
        <translation>Passage marqué suivant</translation>
    </message>
    <message>
        <source>Previous marked passage</source>
        <translation>Passage marqué précédent</translation>
    </message>
    <message>
        <source>On the page Sources</source>
        <translation>Sur la page Sources</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Coller un texte</translation>
    </message>
    <message>
        <source>Insert a reference or a live block</source>
        <translation>Insérer une référence ou un bloc vivant</translation>
    </message>
    <message>
        <source>On the page Key figures</source>
        <translation>Sur la page Chiffres clés</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Nouveau chiffre</translation>
    </message>
    <message>
        <source>Where one record is shown</source>
        <translation>Là où une fiche est montrée</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Merge with another record …</source>
        <translation>Fusionner avec une autre fiche&#xa0;…</translation>
    </message>
    <message>
        <source>Where another record was merged in</source>
        <translation>Là où une autre fiche a été fusionnée</translation>
    </message>
    <message>
        <source>Un-merge …</source>
        <translation>Défaire la fusion…</translation>
    </message>
    <message>
        <source>On pages of records</source>
        <translation>Sur les pages des fiches</translation>
    </message>
    <message>
        <source>Possible duplicates …</source>
        <translation>Doublons possibles&#xa0;…</translation>
    </message>
    <message>
        <source>Next finding of the checks</source>
        <translation>Constat suivant des contrôles</translation>
    </message>
    <message>
        <source>Previous finding of the checks</source>
        <translation>Constat précédent des contrôles</translation>
    </message>
    <message>
        <source>Show this place in the preview</source>
        <translation>Montrer cet endroit dans l’aperçu</translation>
    </message>
    <message>
        <source>Show the passage of this sentence</source>
        <translation>Montrer le passage de cette phrase</translation>
    </message>
    <message>
        <source>Name this point of the texts …</source>
        <translation>Nommer ce point des textes&#xa0;…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Release an edition …</source>
        <translation>Diffuser une édition&#xa0;…</translation>
    </message>
    <message>
        <source>Read a source beside the text</source>
        <translation>Lire une source à côté du texte</translation>
    </message>
    <message>
        <source>Next source of the issue beside the text</source>
        <translation>Source suivante de la question à côté du texte</translation>
    </message>
    <message>
        <source>Previous source of the issue beside the text</source>
        <translation>Source précédente de la question à côté du texte</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>{detail} · is the same as “{actor}”</source>
        <translation>{detail} · est le même que «&#xa0;{actor}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>{n}</source>
        <comment>{n}</comment>
        <translation>
            <numerusform>{n}</numerusform>
            <numerusform>{n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <comment>{n} more</comment>
        <translation>
            <numerusform>{n} de plus</numerusform>
            <numerusform>{n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures it reports</source>
        <translation>Chiffres qu’il rapporte</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>situation en {date}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <comment>a day</comment>
        <translation>situation au {date}</translation>
    </message>
    <message>
        <source>as of: not stated</source>
        <translation>date de situation non précisée</translation>
    </message>
    <message>
        <source>The words stay in the text; their link leads nowhere.</source>
        <translation>Les mots restent dans le texte&#x202f;; leur lien ne mène nulle part.</translation>
    </message>
    <message>
        <source>Ctrl+click opens it</source>
        <translation>Ctrl+clic l’ouvre</translation>
    </message>
    <message>
        <source>Lies in the trash</source>
        <translation>Est dans la corbeille</translation>
    </message>
    <message>
        <source>Superseded by: {words}</source>
        <translation>Remplacé par&#xa0;: {words}</translation>
    </message>
    <message>
        <source>per {claimant}</source>
        <translation>selon {claimant}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>as of: {date}</source>
        <translation>date&#xa0;: {date}</translation>
    </message>
    <message>
        <source>{claimant}: {figure}</source>
        <translation>{claimant}&#xa0;: {figure}</translation>
    </message>
    <message>
        <source>Competing claim by {words}</source>
        <translation>Affirmation concurrente par {words}</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Sans source</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more source</source>
        <comment>and {n} more sources</comment>
        <translation>
            <numerusform>et {n} autre source</numerusform>
            <numerusform>et {n} autres sources</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”, {source}</source>
        <translation>«&#xa0;{words}&#xa0;», {source}</translation>
    </message>
    <message>
        <source>{office} {since}</source>
        <translation>{office} {since}</translation>
    </message>
    <message numerus="yes">
        <source>{n} unsourced position</source>
        <comment>{n} unsourced positions</comment>
        <translation>
            <numerusform>{n} position sans source</numerusform>
            <numerusform>{n} positions sans source</numerusform>
        </translation>
    </message>
    <message>
        <source>Search actors</source>
        <translation>Chercher des acteurs</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nouvel acteur</translation>
    </message>
    <message>
        <source>No actors yet</source>
        <translation>Pas encore d’acteurs</translation>
    </message>
    <message>
        <source>Whoever acts or speaks is an actor. Begin with Ctrl+N.</source>
        <translation>Quiconque agit ou parle est un acteur. Commencez avec Ctrl+N.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par genre</translation>
    </message>
    <message>
        <source>Entered last first</source>
        <translation>Dernières saisies d’abord</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>Ajouter une position</translation>
    </message>
    <message>
        <source>Add a position: type the proposition</source>
        <translation>Ajouter une position&#xa0;: tapez la proposition</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>It was made without protection: whoever has the file could read the library then.</source>
        <translation>Elle a été faite sans protection&#xa0;: quiconque a le fichier pourrait alors lire la bibliothèque.</translation>
    </message>
    <message>
        <source>It holds everything the library holds.</source>
        <translation>Elle contient tout ce que contient la bibliothèque.</translation>
    </message>
    <message>
        <source>It ends with the last step that is known of the library.</source>
        <translation>Elle finit par la dernière étape connue de la bibliothèque.</translation>
    </message>
    <message>
        <source>What was done after it was made would be missing.</source>
        <translation>Il manquerait ce qui a été fait après elle.</translation>
    </message>
    <message>
        <source>Its last step is of {since}; the last one known of the library is of {until}. What was done in between would be missing.</source>
        <translation>Sa dernière étape est du {since}&#xa0;; la dernière connue de la bibliothèque est du {until}. Il manquerait ce qui a été fait entre les deux.</translation>
    </message>
    <message numerus="yes">
        <source>{n} step would be missing</source>
        <comment>{n} steps would be missing</comment>
        <translation>
            <numerusform>{n} étape manquerait</numerusform>
            <numerusform>{n} étapes manqueraient</numerusform>
        </translation>
    </message>
    <message>
        <source>{steps}: {records}</source>
        <translation>{steps}&#xa0;: {records}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{sentence}. The newest one is of {until}.</source>
        <translation>{sentence}. La plus récente est du {until}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} position</source>
        <comment>{n} positions</comment>
        <translation>
            <numerusform>{n} position</numerusform>
            <numerusform>{n} positions</numerusform>
        </translation>
    </message>
    <message>
        <source>Positions on “{words}”</source>
        <translation>Positions sur «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>{n} unsourced</source>
        <comment>{n} unsourced</comment>
        <translation>
            <numerusform>{n} sans source</numerusform>
            <numerusform>{n} sans source</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a note; it is never printed</source>
        <translation>Écrivez une note&#xa0;; elle n’est jamais imprimée</translation>
    </message>
    <message>
        <source>In print</source>
        <translation>À l’impression</translation>
    </message>
    <message>
        <source>May be named in print</source>
        <translation>Peut être nommé à l’impression</translation>
    </message>
    <message>
        <source>Decide whether an actor may be named</source>
        <translation>Décider si un acteur peut être nommé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>This passage is no longer in the library.</source>
        <translation>Ce passage n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Texte de source</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionné avec</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>À la place de</translation>
    </message>
    <message>
        <source>{day}, {time} · {author}</source>
        <translation>{day}, {time} · {author}</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Mise à la corbeille</translation>
    </message>
    <message>
        <source>Out of the trash</source>
        <translation>Sortie de la corbeille</translation>
    </message>
    <message>
        <source>a record that is gone</source>
        <translation>une fiche disparue</translation>
    </message>
    <message>
        <source>Named in every briefing.</source>
        <translation>Nommé dans chaque dossier.</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>Printed as “{role}”, without the name: a person counts as private until an office is recorded or it is decided otherwise here.</source>
        <translation>Imprimé comme «&#xa0;{role}&#xa0;», sans le nom&#xa0;: une personne compte comme privée tant qu’aucune fonction n’est notée ou qu’il n’en est décidé autrement ici.</translation>
    </message>
    <message>
        <source>Printed as “{role}”: the name stands in no briefing, no passage and no endnote.</source>
        <translation>Imprimé comme «&#xa0;{role}&#xa0;»&#xa0;: le nom ne figure dans aucun dossier, passage ni note.</translation>
    </message>
    <message>
        <source>Edit “{name}”</source>
        <translation>Modifier «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Offices and memberships</source>
        <translation>Fonctions et appartenances</translation>
    </message>
    <message>
        <source>Add an office or membership</source>
        <translation>Ajouter une fonction ou une appartenance</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>Ajouter une relation</translation>
    </message>
    <message>
        <source>{relation}: {actor}</source>
        <translation>{relation}&#xa0;: {actor}</translation>
    </message>
    <message>
        <source>{actor}: {relation} it</source>
        <translation>{actor}&#xa0;: {relation} cela</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’à {date}</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>No briefing is open</source>
        <translation>Aucun dossier n’est ouvert</translation>
    </message>
    <message>
        <source>Choose one in the list, or begin one about an issue or an actor.</source>
        <translation>Choisissez-en un dans la liste, ou commencez-en un sur une question ou un acteur.</translation>
    </message>
    <message>
        <source>Nothing of this place is printed yet.</source>
        <translation>Rien de cet endroit n’est encore imprimé.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Insérer un tableau</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rows below the head</source>
        <translation>Lignes sous l’en-tête</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>Changer le modèle</translation>
    </message>
    <message>
        <source>Change subject</source>
        <translation>Changer le sujet</translation>
    </message>
    <message>
        <source>An issue or an actor</source>
        <translation>Une question ou un acteur</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Search briefings</source>
        <translation>Chercher des dossiers</translation>
    </message>
    <message>
        <source>No briefings yet</source>
        <translation>Pas encore de dossiers</translation>
    </message>
    <message>
        <source>A briefing is about an issue or an actor. Begin one with Ctrl+N.</source>
        <translation>Un dossier porte sur une question ou un acteur. Commencez-en un avec Ctrl+N.</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By template</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Échéances d’abord</translation>
    </message>
    <message>
        <source>Add briefing</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>An issue or an actor; nothing in particular while empty</source>
        <translation>Une question ou un acteur&#xa0;; rien de particulier si vide</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>A briefing needs a title.</source>
        <translation>Un dossier a besoin d’un titre.</translation>
    </message>
    <message>
        <source>One page: bottom line, key figures, highlights, trend, what is not known</source>
        <translation>Une page&#xa0;: l’essentiel, chiffres clés, points saillants, tendance, ce que l’on ne sait pas</translation>
    </message>
    <message>
        <source>Where the actors stand on an issue: matrix, positions, agreement and difference</source>
        <translation>Où se situent les acteurs sur une question&#xa0;: matrice, positions, accord et désaccord</translation>
    </message>
    <message>
        <source>One actor: names, offices, interests, positions, quotes, events, relations</source>
        <translation>Un acteur&#xa0;: noms, fonctions, intérêts, positions, citations, événements, relations</translation>
    </message>
    <message>
        <source>An issue in depth: background, state of play, options</source>
        <translation>Une question en profondeur&#xa0;: contexte, état des lieux, options</translation>
    </message>
    <message>
        <source>Judgements with their confidence, assumptions and alternatives</source>
        <translation>Jugements avec leur confiance, leurs hypothèses et les autres explications</translation>
    </message>
    <message>
        <source>What has changed since the edition before</source>
        <translation>Ce qui a changé depuis l’édition d’avant</translation>
    </message>
    <message>
        <source>What happened when, and what it means</source>
        <translation>Ce qui s’est passé et quand, et ce que cela signifie</translation>
    </message>
    <message>
        <source>Every claim with its passage and its source</source>
        <translation>Chaque affirmation avec son passage et sa source</translation>
    </message>
    <message>
        <source>Purpose, our points, what they may raise</source>
        <translation>But, nos points, ce qu’ils peuvent soulever</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Chercher des événements</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Pas encore d’événements</translation>
    </message>
    <message>
        <source>Select what happened in a source and press Ctrl+E, or begin an event here with Ctrl+N.</source>
        <translation>Sélectionnez ce qui s’est passé dans une source et appuyez sur Ctrl+E, ou commencez un événement ici avec Ctrl+N.</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Add an actor</source>
        <translation>Ajouter un acteur</translation>
    </message>
    <message>
        <source>Add an actor: type a name</source>
        <translation>Ajouter un acteur&#xa0;: tapez un nom</translation>
    </message>
    <message>
        <source>Role of {actor}</source>
        <translation>Rôle de {actor}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Take out {actor}</source>
        <translation>Retirer {actor}</translation>
    </message>
    <message numerus="yes">
        <source>{n} figure</source>
        <comment>{n} figures</comment>
        <translation>
            <numerusform>{n} chiffre</numerusform>
            <numerusform>{n} chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Search measures</source>
        <translation>Chercher des mesures</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Nouvelle mesure</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Rien n’est encore compté</translation>
    </message>
    <message>
        <source>Select a number in a source and press Ctrl+E, or say here what is counted with Ctrl+N.</source>
        <translation>Sélectionnez un nombre dans une source et appuyez sur Ctrl+E, ou dites ici ce qui est compté avec Ctrl+N.</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>No figure yet: enter the first one.</source>
        <translation>Pas encore de chiffre&#xa0;: saisissez le premier.</translation>
    </message>
    <message>
        <source>Figures of this measure</source>
        <translation>Chiffres de cette mesure</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Side by side, by the alphabet; none of them wins.</source>
        <translation>Côte à côte, par ordre alphabétique&#xa0;; aucun ne l’emporte.</translation>
    </message>
    <message>
        <source>The others, latest</source>
        <translation>Les autres, les plus récents</translation>
    </message>
    <message>
        <source>Latest of each</source>
        <translation>Le plus récent de chacun</translation>
    </message>
    <message>
        <source>not attributed</source>
        <translation>non attribué</translation>
    </message>
    <message>
        <source>unsourced</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>Competing claims</source>
        <translation>Affirmations concurrentes</translation>
    </message>
    <message>
        <source>Competing claims, {time}</source>
        <translation>Affirmations concurrentes, {time}</translation>
    </message>
    <message>
        <source>Supersede…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Move the figure to the trash</source>
        <translation>Mettre le chiffre à la corbeille</translation>
    </message>
    <message>
        <source>In the place of “{figure}”</source>
        <translation>À la place de «&#xa0;{figure}&#xa0;»</translation>
    </message>
    <message>
        <source>Difference: {amount} {note}</source>
        <translation>Différence&#xa0;: {amount} {note}</translation>
    </message>
    <message>
        <source>Search gaps</source>
        <translation>Chercher des lacunes</translation>
    </message>
    <message>
        <source>New gap</source>
        <translation>Nouvelle lacune</translation>
    </message>
    <message>
        <source>No gaps yet</source>
        <translation>Pas encore de lacunes</translation>
    </message>
    <message>
        <source>What should be known and is not? Ask it here with Ctrl+N.</source>
        <translation>Que devrait-on savoir et ne sait-on pas&#xa0;? Demandez-le ici avec Ctrl+N.</translation>
    </message>
    <message>
        <source>Open ones first</source>
        <translation>Ouvertes d’abord</translation>
    </message>
    <message>
        <source>By question</source>
        <translation>Par question</translation>
    </message>
    <message>
        <source>Title of the issue</source>
        <translation>Titre de la question</translation>
    </message>
    <message>
        <source>The question that actors take positions on</source>
        <translation>La question sur laquelle les acteurs prennent position</translation>
    </message>
    <message>
        <source>Part of “{issue}”</source>
        <translation>Partie de «&#xa0;{issue}&#xa0;»</translation>
    </message>
    <message>
        <source>File under an issue</source>
        <translation>Classer sous une question</translation>
    </message>
    <message>
        <source>Take out of an issue</source>
        <translation>Retirer d’une question</translation>
    </message>
    <message>
        <source>Filed here</source>
        <translation>Classé ici</translation>
    </message>
    <message>
        <source>File something here</source>
        <translation>Classer quelque chose ici</translation>
    </message>
    <message>
        <source>File something here: type its name</source>
        <translation>Classer quelque chose ici&#xa0;: tapez son nom</translation>
    </message>
    <message numerus="yes">
        <source>{n} record</source>
        <comment>{n} records</comment>
        <translation>
            <numerusform>{n} fiche</numerusform>
            <numerusform>{n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind} ({n})</source>
        <comment>{kind} ({n})</comment>
        <translation>
            <numerusform>{kind} ({n})</numerusform>
            <numerusform>{kind} ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “{name}” out</source>
        <translation>Retirer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Sub-issues</source>
        <translation>Sous-questions</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>Lecture en cours&#xa0;…</translation>
    </message>
    <message>
        <source>{count}: {words}</source>
        <translation>{count}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{actors} × {propositions}</source>
        <translation>{actors} × {propositions}</translation>
    </message>
    <message numerus="yes">
        <source>{n} measure</source>
        <comment>{n} measures</comment>
        <translation>
            <numerusform>{n} mesure</numerusform>
            <numerusform>{n} mesures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chart</source>
        <comment>{n} charts</comment>
        <translation>
            <numerusform>{n} graphique</numerusform>
            <numerusform>{n} graphiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} proposition</source>
        <comment>{n} propositions</comment>
        <translation>
            <numerusform>{n} proposition</numerusform>
            <numerusform>{n} propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quote</source>
        <comment>{n} quotes</comment>
        <translation>
            <numerusform>{n} citation</numerusform>
            <numerusform>{n} citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} event</source>
        <comment>{n} events</comment>
        <translation>
            <numerusform>{n} événement</numerusform>
            <numerusform>{n} événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} judgement</source>
        <comment>{n} judgements</comment>
        <translation>
            <numerusform>{n} jugement</numerusform>
            <numerusform>{n} jugements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} gap</source>
        <comment>{n} gaps</comment>
        <translation>
            <numerusform>{n} lacune</numerusform>
            <numerusform>{n} lacunes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actor</source>
        <comment>{n} actors</comment>
        <translation>
            <numerusform>{n} acteur</numerusform>
            <numerusform>{n} acteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Search issues</source>
        <translation>Chercher des questions</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>No issues yet</source>
        <translation>Pas encore de questions</translation>
    </message>
    <message>
        <source>An issue is a question that actors take positions on. Begin with Ctrl+N.</source>
        <translation>Une question est ce sur quoi les acteurs prennent position. Commencez avec Ctrl+N.</translation>
    </message>
    <message>
        <source>In the order of entry</source>
        <translation>Dans l’ordre de saisie</translation>
    </message>
    <message>
        <source>The matrix is copied as a table.</source>
        <translation>La matrice est copiée comme tableau.</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Add a proposition</source>
        <translation>Ajouter une proposition</translation>
    </message>
    <message>
        <source>Begin with a proposition: a sentence one can support or oppose. Then add the actors, and say where each of them stands.</source>
        <translation>Commencez par une proposition&#xa0;: une phrase que l’on peut soutenir ou rejeter. Ajoutez ensuite les acteurs, et dites où chacun se situe.</translation>
    </message>
    <message>
        <source>Nobody stands anywhere yet: add the first actor below.</source>
        <translation>Personne ne se situe encore&#xa0;: ajoutez le premier acteur ci-dessous.</translation>
    </message>
    <message>
        <source>Add actor</source>
        <translation>Ajouter un acteur</translation>
    </message>
    <message>
        <source>Newer position</source>
        <translation>Position plus récente</translation>
    </message>
    <message>
        <source>Go to the actor</source>
        <translation>Aller à l’acteur</translation>
    </message>
    <message>
        <source>Edit the proposition</source>
        <translation>Modifier la proposition</translation>
    </message>
    <message>
        <source>Short label</source>
        <translation>Libellé court</translation>
    </message>
    <message>
        <source>Propositions</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Trash this proposition</source>
        <translation>Mettre cette proposition à la corbeille</translation>
    </message>
    <message>
        <source>Move proposition</source>
        <translation>Déplacer une proposition</translation>
    </message>
    <message>
        <source>Judge anew</source>
        <translation>Juger de nouveau</translation>
    </message>
    <message>
        <source>To the newer judgement</source>
        <translation>Au jugement plus récent</translation>
    </message>
    <message>
        <source>As it is worded</source>
        <translation>Tel que formulé</translation>
    </message>
    <message>
        <source>Judged before</source>
        <translation>Jugé auparavant</translation>
    </message>
    <message>
        <source>changed because: {reason}</source>
        <translation>changé parce que&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>confidence: {level}</source>
        <translation>confiance&#xa0;: {level}</translation>
    </message>
    <message>
        <source>judged anew since</source>
        <translation>jugé de nouveau depuis</translation>
    </message>
    <message>
        <source>Search judgements</source>
        <translation>Chercher des jugements</translation>
    </message>
    <message>
        <source>New judgement</source>
        <translation>Nouveau jugement</translation>
    </message>
    <message>
        <source>No judgements yet</source>
        <translation>Pas encore de jugements</translation>
    </message>
    <message>
        <source>Say what you conclude, how likely and how sure: begin with Ctrl+N.</source>
        <translation>Dites ce que vous concluez, avec quelle probabilité et quelle certitude&#xa0;: commencez avec Ctrl+N.</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>Par texte</translation>
    </message>
    <message>
        <source>By confidence</source>
        <translation>Par confiance</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Par auteur</translation>
    </message>
    <message>
        <source>{library} on {day}</source>
        <translation>{library}, le {day}</translation>
    </message>
    <message>
        <source>{listed} of {total}</source>
        <translation>{listed} sur {total}</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Rien ne demande d’attention</translation>
    </message>
    <message>
        <source>Every claim has a source, nothing is disputed, and no gap is open.</source>
        <translation>Chaque affirmation a une source, rien n’est contesté et aucune lacune n’est ouverte.</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>Aller aux sources</translation>
    </message>
    <message>
        <source>There is no source yet</source>
        <translation>Il n’y a pas encore de source</translation>
    </message>
    <message>
        <source>Bring a report to the library; it is read here, and cited with one key.</source>
        <translation>Apportez un rapport dans la bibliothèque&#x202f;; il se lit ici et se cite d’une seule touche.</translation>
    </message>
    <message>
        <source>Nothing is in this library yet</source>
        <translation>Rien n’est encore dans cette bibliothèque</translation>
    </message>
    <message>
        <source>Begin with a source: paste a report or open a text, mark what it says, and the figures, positions and quotes gather here.</source>
        <translation>Commencez par une source&#xa0;: collez un rapport ou ouvrez un texte, marquez ce qu’il dit, et les chiffres, positions et citations se rassemblent ici.</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage cited, not filed</source>
        <comment>{n} passages cited, not filed</comment>
        <translation>
            <numerusform>{n} passage cité, non classé</numerusform>
            <numerusform>{n} passages cités, non classés</numerusform>
        </translation>
    </message>
    <message>
        <source>Cited, not filed</source>
        <translation>Cités, non classés</translation>
    </message>
    <message>
        <source>Edited last</source>
        <translation>Modifiés récemment</translation>
    </message>
    <message numerus="yes">
        <source>{n} figure has a newer count</source>
        <comment>{n} figures have newer counts</comment>
        <translation>
            <numerusform>{n} chiffre a un comptage plus récent</numerusform>
            <numerusform>{n} chiffres ont des comptages plus récents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} position has changed</source>
        <comment>{n} positions have changed</comment>
        <translation>
            <numerusform>{n} position a changé</numerusform>
            <numerusform>{n} positions ont changé</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims without a source</source>
        <translation>Affirmations sans source</translation>
    </message>
    <message>
        <source>Disputed claims</source>
        <translation>Affirmations contestées</translation>
    </message>
    <message>
        <source>Open gaps</source>
        <translation>Lacunes ouvertes</translation>
    </message>
    <message>
        <source>Sources to read</source>
        <translation>Sources à lire</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>Select the words in the text of their source, and press Ctrl+E.</source>
        <translation>Sélectionnez les mots dans le texte de leur source et appuyez sur Ctrl+E.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Show in the source</source>
        <translation>Montrer dans la source</translation>
    </message>
    <message>
        <source>The text has changed there since it was checked; it is checked again.</source>
        <translation>Le texte y a changé depuis son contrôle&#x202f;; il est contrôlé de nouveau.</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Pourquoi cela reste</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Answered by {author}: {reason}</source>
        <translation>Réponse de {author}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Answered: {reason}</source>
        <translation>Réponse&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Take the answer back (U)</source>
        <translation>Retirer la réponse (U)</translation>
    </message>
    <message>
        <source>{number}  {change}</source>
        <translation>{number}  {change}</translation>
    </message>
    <message>
        <source>Why it stays as it is</source>
        <translation>Pourquoi cela reste tel quel</translation>
    </message>
    <message>
        <source>Why the rule is off in this edition</source>
        <translation>Pourquoi la règle est désactivée dans cette édition</translation>
    </message>
    <message>
        <source>Keep here (K)</source>
        <translation>Garder ici (K)</translation>
    </message>
    <message>
        <source>Off in this edition (R)</source>
        <translation>Désactiver dans cette édition (R)</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>Preuve de</translation>
    </message>
    <message>
        <source>speaker not named</source>
        <translation>locuteur non nommé</translation>
    </message>
    <message>
        <source>Search quotes and speakers</source>
        <translation>Chercher des citations et des locuteurs</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nouvelle citation</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Pas encore de citations</translation>
    </message>
    <message>
        <source>Select the words in the text of a source, press Ctrl+E and choose Quote.</source>
        <translation>Sélectionnez les mots dans le texte d’une source, appuyez sur Ctrl+E et choisissez Citation.</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Par locuteur</translation>
    </message>
    <message>
        <source>Said last first</source>
        <translation>Dites en dernier d’abord</translation>
    </message>
    <message>
        <source>Save a search</source>
        <translation>Enregistrer une recherche</translation>
    </message>
    <message>
        <source>Forget a search</source>
        <translation>Oublier une recherche</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Search the whole library</source>
        <translation>Chercher dans toute la bibliothèque</translation>
    </message>
    <message>
        <source>Filters …</source>
        <translation>Filtres…</translation>
    </message>
    <message>
        <source>among the newest {count}</source>
        <translation>parmi les {count} plus récents</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>En montrer {count} de plus</translation>
    </message>
    <message>
        <source>Look for anything</source>
        <translation>Cherchez ce que vous voulez</translation>
    </message>
    <message>
        <source>Names, quotes, sources and notes; accents and vowel signs do not matter.</source>
        <translation>Noms, citations, sources et notes&#xa0;; accents et signes de voyelles ne comptent pas.</translation>
    </message>
    <message>
        <source>The library cannot be searched</source>
        <translation>La recherche dans la bibliothèque est impossible</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message numerus="yes">
        <source>{n} record found</source>
        <comment>{n} records found</comment>
        <translation>
            <numerusform>{n} enregistrement trouvé</numerusform>
            <numerusform>{n} enregistrements trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
        <source>No record fits every filter. Take one away, or widen it.</source>
        <translation>Aucun enregistrement ne convient à tous les filtres. Retirez-en un, ou élargissez-le.</translation>
    </message>
    <message>
        <source>Every word must be in one record. Try fewer words, or only their beginnings.</source>
        <translation>Chaque mot doit se trouver dans le même enregistrement. Essayez moins de mots, ou seulement leur début.</translation>
    </message>
    <message>
        <source>Every word must be in one record, and every filter must fit. Take a filter away, or try fewer words or only their beginnings.</source>
        <translation>Chaque mot doit se trouver dans le même enregistrement, et chaque filtre doit convenir. Retirez un filtre, ou essayez moins de mots ou seulement leur début.</translation>
    </message>
    <message>
        <source>the newest {ranked} of {count} were ranked</source>
        <translation>les {ranked} plus récents sur {count} ont été classés</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Oublier cette recherche</translation>
    </message>
    <message>
        <source>Open a text file …</source>
        <translation>Ouvrir un fichier texte…</translation>
    </message>
    <message>
        <source>No source is open</source>
        <translation>Aucune source n’est ouverte</translation>
    </message>
    <message>
        <source>Copy a text and press Ctrl+V, or drop a text file here.</source>
        <translation>Copiez un texte et appuyez sur Ctrl+V, ou déposez un fichier texte ici.</translation>
    </message>
    <message>
        <source>Paste text (Ctrl+V)</source>
        <translation>Coller un texte (Ctrl+V)</translation>
    </message>
    <message>
        <source>Add text to source</source>
        <translation>Ajouter un texte à une source</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md *.text);;All files (*)</source>
        <translation>Fichiers texte (*.txt *.md *.text);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a text as a source</source>
        <translation>Ouvrir un texte comme source</translation>
    </message>
    <message numerus="yes">
        <source>The library has this text already.</source>
        <comment>The library has {n} of these texts already.</comment>
        <translation>
            <numerusform>La bibliothèque a déjà ce texte.</numerusform>
            <numerusform>La bibliothèque a déjà {n} de ces textes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has this text already, in the trash: “{title}”.</source>
        <translation>La bibliothèque a déjà ce texte, dans la corbeille&#xa0;: «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Le restaurer</translation>
    </message>
    <message>
        <source>The library has this text already: “{title}”.</source>
        <translation>La bibliothèque a déjà ce texte&#xa0;: «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Correct text</source>
        <translation>Corriger le texte</translation>
    </message>
    <message>
        <source>Corrected text</source>
        <translation>Texte corrigé</translation>
    </message>
    <message>
        <source>Store the corrected text</source>
        <translation>Garder le texte corrigé</translation>
    </message>
    <message>
        <source>Correct the text, or paste it anew. It is stored as version {n}; version {old} can still be read, and passages are looked for in the new one.</source>
        <translation>Corrigez le texte, ou collez-le de nouveau. Il est gardé comme version {n}&#xa0;; la version {old} reste lisible, et les passages sont cherchés dans la nouvelle.</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage found again</source>
        <comment>{n} passages found again</comment>
        <translation>
            <numerusform>{n} passage retrouvé</numerusform>
            <numerusform>{n} passages retrouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to decide</source>
        <comment>{n} to decide</comment>
        <translation>
            <numerusform>{n} à décider</numerusform>
            <numerusform>{n} à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays behind</source>
        <comment>{n} stay behind</comment>
        <translation>
            <numerusform>{n} reste en arrière</numerusform>
            <numerusform>{n} restent en arrière</numerusform>
        </translation>
    </message>
    <message>
        <source>Move passage to the corrected text</source>
        <translation>Déplacer un passage vers le texte corrigé</translation>
    </message>
    <message>
        <source>Leave passage with the older text</source>
        <translation>Laisser un passage à l’ancien texte</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Stay with an older version</source>
        <translation>Rester avec une ancienne version</translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>Il ne reste rien à décider</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage to decide</source>
        <comment>{n} passages to decide</comment>
        <translation>
            <numerusform>{n} passage à décider</numerusform>
            <numerusform>{n} passages à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Which passage is it now?</source>
        <translation>Quel passage est-ce maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>In version {n}</source>
        <translation>Dans la version {n}</translation>
    </message>
    <message>
        <source>Show it there</source>
        <translation>Le montrer là</translation>
    </message>
    <message>
        <source>None of them: stays with version {n} (key 0)</source>
        <translation>Aucun&#xa0;: reste avec la version {n} (touche 0)</translation>
    </message>
    <message>
        <source>Key {key} · {percent} % alike</source>
        <translation>Touche {key} · semblable à {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Only in version {n}</source>
        <translation>Seulement dans la version {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} passage of an older version is to be decided</source>
        <comment>{n} passages of older versions are to be decided</comment>
        <translation>
            <numerusform>{n} passage d’une ancienne version est à décider</numerusform>
            <numerusform>{n} passages d’anciennes versions sont à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stays with an older version</source>
        <comment>{n} stay with an older version</comment>
        <translation>
            <numerusform>{n} reste avec une ancienne version</numerusform>
            <numerusform>{n} restent avec une ancienne version</numerusform>
        </translation>
    </message>
    <message>
        <source>About the source</source>
        <translation>À propos de la source</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>Titre de la source</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Version du texte</translation>
    </message>
    <message>
        <source>Correct this text …</source>
        <translation>Corriger ce texte…</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>date non précisée</translation>
    </message>
    <message>
        <source>Version {n}, the newest</source>
        <translation>Version {n}, la plus récente</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lue</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation>Chercher des sources</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>No sources here</source>
        <translation>Pas de sources ici</translation>
    </message>
    <message>
        <source>Published last first</source>
        <translation>Publiées en dernier d’abord</translation>
    </message>
    <message>
        <source>By publisher</source>
        <translation>Par éditeur</translation>
    </message>
    <message>
        <source>By state of reading</source>
        <translation>Par état de lecture</translation>
    </message>
    <message>
        <source>Open {record}</source>
        <translation>Ouvrir {record}</translation>
    </message>
    <message>
        <source>Make a record of it …</source>
        <translation>En faire une fiche…</translation>
    </message>
    <message>
        <source>Cite it</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Pas encore de texte</translation>
    </message>
    <message>
        <source>Copy the text of the source and press Ctrl+V, or drop a text file here.</source>
        <translation>Copiez le texte de la source et appuyez sur Ctrl+V, ou déposez un fichier texte ici.</translation>
    </message>
    <message>
        <source>This is version {n}, an older one.</source>
        <translation>Ceci est la version {n}, une ancienne.</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Montrer la plus récente</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Change state of reading</source>
        <translation>Changer l’état de lecture</translation>
    </message>
    <message>
        <source>Enter stores the state with its reason.</source>
        <translation>Entrée garde l’état avec sa raison.</translation>
    </message>
    <message>
        <source>A discarded source needs a reason: say why it is out.</source>
        <translation>Une source écartée a besoin d’une raison&#xa0;: dites pourquoi elle est écartée.</translation>
    </message>
    <message>
        <source>Why it is out: duplicate, off topic, unreliable …</source>
        <translation>Pourquoi elle est écartée&#xa0;: doublon, hors sujet, peu fiable…</translation>
    </message>
    <message>
        <source>Why the source is discarded</source>
        <translation>Pourquoi la source est écartée</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Restaurer depuis la corbeille</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>Chercher dans la corbeille</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Genre de fiche</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Empty the trash …</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>What you trash on a page lies here, and can be restored.</source>
        <translation>Ce que vous mettez à la corbeille se trouve ici et peut être restauré.</translation>
    </message>
    <message numerus="yes">
        <source>All kinds ({n})</source>
        <comment>All kinds ({n})</comment>
        <translation>
            <numerusform>Tous les genres ({n})</numerusform>
            <numerusform>Tous les genres ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} ({n})</source>
        <translation>{kind} ({n})</translation>
    </message>
    <message>
        <source>{name}. Restored, it is a record of its own again, and what names it goes back.</source>
        <translation>{name}. Restaurée, c’est de nouveau une fiche à part, et ce qui la nomme y revient.</translation>
    </message>
    <message>
        <source>{kind} · {day}</source>
        <translation>{kind} · {day}</translation>
    </message>
    <message>
        <source>Preview, page {page} of {count}</source>
        <translation>Aperçu, page {page} sur {count}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>Aussi large que la vue</translation>
    </message>
    <message>
        <source>Whole pages</source>
        <translation>Pages entières</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The preview is being made …</source>
        <translation>L’aperçu se prépare…</translation>
    </message>
    <message>
        <source>There is no preview</source>
        <translation>Il n’y a pas d’aperçu</translation>
    </message>
    <message numerus="yes">
        <source>{n} line too long</source>
        <comment>{n} lines too long</comment>
        <translation>
            <numerusform>{n} ligne de trop</numerusform>
            <numerusform>{n} lignes de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>being made …</source>
        <comment>the preview</comment>
        <translation>se prépare…</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message>
        <source>Empty and left out: {parts}</source>
        <translation>Vides et laissées de côté&#xa0;: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>{n} remark</source>
        <comment>{n} remarks</comment>
        <translation>
            <numerusform>{n} remarque</numerusform>
            <numerusform>{n} remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it on the page</source>
        <translation>Montrer sur la page</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Aller au texte</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Colour of headings and lines</source>
        <translation>Couleur des titres et des filets</translation>
    </message>
    <message>
        <source>Your unit</source>
        <translation>Votre unité</translation>
    </message>
    <message>
        <source>Folder and interval</source>
        <translation>Dossier et intervalle</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>Un autre dossier…</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>Le dossier habituel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>For all libraries on this computer. Kept are all backups of two days, then 12 daily, 10 weekly and 9 monthly ones. A folder on another drive also helps when this one fails.</source>
        <translation>Pour toutes les bibliothèques de cet ordinateur. Sont gardées toutes les sauvegardes de deux jours, puis 12 par jour, 10 par semaine et 9 par mois. Un dossier sur un autre disque sert aussi quand celui-ci tombe en panne.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>While a library is open</source>
        <translation>Pendant qu’une bibliothèque est ouverte</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Only when it is closed</source>
        <translation>Seulement quand elle est fermée</translation>
    </message>
    <message numerus="yes">
        <source>Every minute</source>
        <comment>Every {n} minutes</comment>
        <translation>
            <numerusform>Chaque minute</numerusform>
            <numerusform>Toutes les {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Nom de l’unité</translation>
    </message>
    <message>
        <source>Dark enough to be read on white; empty for the usual blue.</source>
        <translation>Assez sombre pour être lue sur du blanc&#xa0;; vide pour le bleu habituel.</translation>
    </message>
    <message>
        <source>Printed with the name at the end of every briefing.</source>
        <translation>Imprimée avec le nom à la fin de chaque dossier.</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Printed at the end of every briefing.</source>
        <translation>Imprimé à la fin de chaque dossier.</translation>
    </message>
    <message>
        <source>Own markings</source>
        <translation>Mentions propres</translation>
    </message>
    <message>
        <source>One on each line, from the widest circle to the closest.</source>
        <translation>Une par ligne, du cercle le plus large au plus étroit.</translation>
    </message>
    <message>
        <source>What stands on every briefing of this library: who made it, and its look.</source>
        <translation>Ce qui figure sur chaque dossier de cette bibliothèque&#xa0;: qui l’a fait, et son aspect.</translation>
    </message>
    <message>
        <source>Give the unit a name: every briefing is signed with it.</source>
        <translation>Donnez un nom à l’unité&#xa0;: chaque dossier en est signé.</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Words for who cannot see it</source>
        <translation>Mots pour qui ne peut la voir</translation>
    </message>
    <message>
        <source>Without them it is called the logo of the unit.</source>
        <translation>Sans eux, elle s’appelle le logo de l’unité.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Images ({endings})</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Choisir le logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Le logo</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Library with the sample</source>
        <translation>Bibliothèque avec l’exemple</translation>
    </message>
    <message>
        <source>Library with the invented negotiation</source>
        <translation>Bibliothèque avec la négociation fictive</translation>
    </message>
    <message>
        <source>Making the sample library</source>
        <translation>Création de la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <source>It cannot be opened for reading either.</source>
        <translation>Elle ne peut pas non plus être ouverte en lecture.</translation>
    </message>
    <message>
        <source>This computer has no backup of it.</source>
        <translation>Cet ordinateur n’en a aucune sauvegarde.</translation>
    </message>
    <message>
        <source>Click its mark in the margin to open it</source>
        <translation>Cliquez sur sa marque dans la marge pour l’ouvrir</translation>
    </message>
    <message>
        <source>{kind}, {role}</source>
        <translation>{kind}, {role}</translation>
    </message>
    <message>
        <source>Take …</source>
        <translation>Prendre…</translation>
    </message>
    <message>
        <source>Make a record of the selected words ({keys})</source>
        <translation>Faire une fiche des mots sélectionnés ({keys})</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Texte de la source</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Add a passage</source>
        <translation>Ajouter un passage</translation>
    </message>
    <message>
        <source>Add a passage: type words of it</source>
        <translation>Ajouter un passage&#xa0;: tapez-en des mots</translation>
    </message>
    <message>
        <source>No passage yet. Select the words in a source and press Ctrl+E, or add a passage that is marked already.</source>
        <translation>Aucun passage encore. Sélectionnez les mots dans une source et appuyez sur Ctrl+E, ou ajoutez un passage déjà marqué.</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Retirer cette preuve</translation>
    </message>
    <message>
        <source>Role of this passage</source>
        <translation>Rôle de ce passage</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Credibility of this passage</source>
        <translation>Crédibilité de ce passage</translation>
    </message>
    <message>
        <source>Untitled source</source>
        <translation>Source sans titre</translation>
    </message>
    <message>
        <source>{role}: “{words}”, {source}</source>
        <translation>{role}&#xa0;: «&#xa0;{words}&#xa0;», {source}</translation>
    </message>
    <message>
        <source>1 – confirmed</source>
        <translation>1 – confirmé</translation>
    </message>
    <message>
        <source>2 – probably true</source>
        <translation>2 – probablement vrai</translation>
    </message>
    <message>
        <source>3 – possibly true</source>
        <translation>3 – peut-être vrai</translation>
    </message>
    <message>
        <source>4 – doubtful</source>
        <translation>4 – douteux</translation>
    </message>
    <message>
        <source>5 – improbable</source>
        <translation>5 – improbable</translation>
    </message>
    <message>
        <source>6 – cannot be judged</source>
        <translation>6 – ne peut être jugé</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>against {date}</source>
        <translation>chiffre précédent&#xa0;: {date}</translation>
    </message>
    <message>
        <source>against the one before</source>
        <translation>par rapport au précédent</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>This record is no longer in the library; undo brings it back.</source>
        <translation>Cette fiche n’est plus dans la bibliothèque&#xa0;; annuler la fait revenir.</translation>
    </message>
    <message>
        <source>Edit actor</source>
        <translation>Modifier un acteur</translation>
    </message>
    <message>
        <source>Trash actor</source>
        <translation>Mettre un acteur à la corbeille</translation>
    </message>
    <message>
        <source>Restore actor</source>
        <translation>Restaurer un acteur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Two letters, such as EG</source>
        <translation>Deux lettres, par exemple EG</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Classé sous</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>Nom, Prénom</translation>
    </message>
    <message>
        <source>Born or founded</source>
        <translation>Naissance ou fondation</translation>
    </message>
    <message>
        <source>Died or dissolved</source>
        <translation>Mort ou dissolution</translation>
    </message>
    <message>
        <source>Note, never printed</source>
        <translation>Note, jamais imprimée</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Edit name</source>
        <translation>Modifier un nom</translation>
    </message>
    <message>
        <source>Trash name</source>
        <translation>Mettre un nom à la corbeille</translation>
    </message>
    <message>
        <source>Restore name</source>
        <translation>Restaurer un nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>BCP 47, such as ar</source>
        <translation>BCP 47, par exemple ar</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>ISO 15924, such as Arab</source>
        <translation>ISO 15924, par exemple Arab</translation>
    </message>
    <message>
        <source>Add office</source>
        <translation>Ajouter une fonction</translation>
    </message>
    <message>
        <source>Edit office</source>
        <translation>Modifier une fonction</translation>
    </message>
    <message>
        <source>Trash office</source>
        <translation>Mettre une fonction à la corbeille</translation>
    </message>
    <message>
        <source>Restore office</source>
        <translation>Restaurer une fonction</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>Ajouter une relation</translation>
    </message>
    <message>
        <source>Edit relation</source>
        <translation>Modifier une relation</translation>
    </message>
    <message>
        <source>Trash relation</source>
        <translation>Mettre une relation à la corbeille</translation>
    </message>
    <message>
        <source>Restore relation</source>
        <translation>Restaurer une relation</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Edit place</source>
        <translation>Modifier un lieu</translation>
    </message>
    <message>
        <source>Trash place</source>
        <translation>Mettre un lieu à la corbeille</translation>
    </message>
    <message>
        <source>Restore place</source>
        <translation>Restaurer un lieu</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Ajouter une mesure</translation>
    </message>
    <message>
        <source>Edit measure</source>
        <translation>Modifier une mesure</translation>
    </message>
    <message>
        <source>Trash measure</source>
        <translation>Mettre une mesure à la corbeille</translation>
    </message>
    <message>
        <source>Restore measure</source>
        <translation>Restaurer une mesure</translation>
    </message>
    <message>
        <source>Trucks let in</source>
        <translation>Camions admis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Comment on compte</translation>
    </message>
    <message>
        <source>Counted since</source>
        <translation>Compté depuis</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Of whom or what</source>
        <translation>De qui ou de quoi</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Contested: printed with its claimant</source>
        <translation>Contesté&#xa0;: imprimé avec qui l’affirme</translation>
    </message>
    <message>
        <source>Part of the measure</source>
        <translation>Partie de la mesure</translation>
    </message>
    <message>
        <source>Add figure</source>
        <translation>Ajouter un chiffre</translation>
    </message>
    <message>
        <source>Edit figure</source>
        <translation>Modifier un chiffre</translation>
    </message>
    <message>
        <source>Trash figure</source>
        <translation>Mettre un chiffre à la corbeille</translation>
    </message>
    <message>
        <source>Restore figure</source>
        <translation>Restaurer un chiffre</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Qualificatif</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Replaces the figure</source>
        <translation>Remplace le chiffre</translation>
    </message>
    <message>
        <source>Why it replaces it</source>
        <translation>Pourquoi il le remplace</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Modifier un événement</translation>
    </message>
    <message>
        <source>Trash event</source>
        <translation>Mettre un événement à la corbeille</translation>
    </message>
    <message>
        <source>Restore event</source>
        <translation>Restaurer un événement</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Restreindre la recherche</translation>
    </message>
    <message>
        <source>Only claims without a source</source>
        <translation>Seulement les affirmations sans source</translation>
    </message>
    <message>
        <source>Only positions not confirmed lately</source>
        <translation>Seulement les positions non confirmées récemment</translation>
    </message>
    <message>
        <source>Names this actor</source>
        <translation>Nomme cet acteur</translation>
    </message>
    <message>
        <source>Belongs to this issue</source>
        <translation>Relève de cette question</translation>
    </message>
    <message>
        <source>Has this tag</source>
        <translation>Porte cette étiquette</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Grades of the source</source>
        <translation>Cotes de la source</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>“{typed}” is not chosen yet: choose a line of the list.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas encore choisi&#xa0;: choisissez une ligne de la liste.</translation>
    </message>
    <message>
        <source>Add part in event</source>
        <translation>Ajouter une participation</translation>
    </message>
    <message>
        <source>Edit part in event</source>
        <translation>Modifier une participation</translation>
    </message>
    <message>
        <source>Remove part in event</source>
        <translation>Retirer une participation</translation>
    </message>
    <message>
        <source>Restore part in event</source>
        <translation>Restaurer une participation</translation>
    </message>
    <message>
        <source>host, attacker, signatory</source>
        <translation>hôte, attaquant, signataire</translation>
    </message>
    <message>
        <source>Add judgement</source>
        <translation>Ajouter un jugement</translation>
    </message>
    <message>
        <source>Edit judgement</source>
        <translation>Modifier un jugement</translation>
    </message>
    <message>
        <source>Trash judgement</source>
        <translation>Mettre un jugement à la corbeille</translation>
    </message>
    <message>
        <source>Restore judgement</source>
        <translation>Restaurer un jugement</translation>
    </message>
    <message>
        <source>Judgement before</source>
        <translation>Jugement précédent</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Pourquoi il a changé</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Autres explications</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Who did what in this library, day by day</source>
        <translation>Qui a fait quoi dans cette bibliothèque, jour après jour</translation>
    </message>
    <message>
        <source>Show earlier steps</source>
        <translation>Montrer les étapes précédentes</translation>
    </message>
    <message>
        <source>Nothing was done in this time</source>
        <translation>Rien n’a été fait pendant ce temps</translation>
    </message>
    <message>
        <source>Choose a longer period, or everybody.</source>
        <translation>Choisissez une période plus longue, ou tout le monde.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more record</source>
        <comment>and {n} more records</comment>
        <translation>
            <numerusform>et {n} autre fiche</numerusform>
            <numerusform>et {n} autres fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Add gap</source>
        <translation>Ajouter une lacune</translation>
    </message>
    <message>
        <source>Edit gap</source>
        <translation>Modifier une lacune</translation>
    </message>
    <message>
        <source>Trash gap</source>
        <translation>Mettre une lacune à la corbeille</translation>
    </message>
    <message>
        <source>Restore gap</source>
        <translation>Restaurer une lacune</translation>
    </message>
    <message>
        <source>Add issue</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Edit issue</source>
        <translation>Modifier une question</translation>
    </message>
    <message>
        <source>Trash issue</source>
        <translation>Mettre une question à la corbeille</translation>
    </message>
    <message>
        <source>Restore issue</source>
        <translation>Restaurer une question</translation>
    </message>
    <message>
        <source>Part of the issue</source>
        <translation>Partie de la question</translation>
    </message>
    <message>
        <source>Add proposition</source>
        <translation>Ajouter une proposition</translation>
    </message>
    <message>
        <source>Edit proposition</source>
        <translation>Modifier une proposition</translation>
    </message>
    <message>
        <source>Trash proposition</source>
        <translation>Mettre une proposition à la corbeille</translation>
    </message>
    <message>
        <source>Restore proposition</source>
        <translation>Restaurer une proposition</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Short label, for the matrix</source>
        <translation>Libellé court, pour la matrice</translation>
    </message>
    <message>
        <source>Place in the matrix</source>
        <translation>Place dans la matrice</translation>
    </message>
    <message>
        <source>Add position</source>
        <translation>Ajouter une position</translation>
    </message>
    <message>
        <source>Edit position</source>
        <translation>Modifier une position</translation>
    </message>
    <message>
        <source>Trash position</source>
        <translation>Mettre une position à la corbeille</translation>
    </message>
    <message>
        <source>Restore position</source>
        <translation>Restaurer une position</translation>
    </message>
    <message>
        <source>Firmness</source>
        <translation>Fermeté</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Jointly with</source>
        <translation>Conjointement avec</translation>
    </message>
    <message>
        <source>Denied by</source>
        <translation>Démenti par</translation>
    </message>
    <message>
        <source>Denied on</source>
        <translation>Démenti le</translation>
    </message>
    <message>
        <source>Name for sorting</source>
        <translation>Nom de tri</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Code du pays</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Auteur du chiffre</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Stated on</source>
        <translation>Exprimée le</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Last confirmed on</source>
        <translation>Confirmé en dernier le</translation>
    </message>
    <message>
        <source>Against the position before</source>
        <translation>Par rapport à la position d’avant</translation>
    </message>
    <message>
        <source>Replaces the position</source>
        <translation>Remplace la position</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Modifier une source</translation>
    </message>
    <message>
        <source>Trash source</source>
        <translation>Mettre une source à la corbeille</translation>
    </message>
    <message>
        <source>Restore source</source>
        <translation>Restaurer une source</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publié dans</translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>Importer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>The library has “{name}” already.</source>
        <translation>La bibliothèque contient déjà «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Entry {number} is the same document.</source>
        <translation>L’entrée {number} est le même document.</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>Deux fois dans le fichier</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Why it is out</source>
        <translation>Pourquoi elle est écartée</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lu le</translation>
    </message>
    <message>
        <source>Direction of writing</source>
        <translation>Sens de l’écriture</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Usage permis</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>Cité comme</translation>
    </message>
    <message>
        <source>Same origin as</source>
        <translation>Même origine que</translation>
    </message>
    <message>
        <source>As in the briefing</source>
        <translation>Comme dans le dossier</translation>
    </message>
    <message>
        <source>Name speakers by their role or office</source>
        <translation>Nommer les locuteurs par leur rôle ou leur fonction</translation>
    </message>
    <message>
        <source>Cite sources without their passages</source>
        <translation>Citer les sources sans leurs passages</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Never for a wider circle than that of a source it cites.</source>
        <translation>Jamais pour un cercle plus large que celui d’une source qu’il cite.</translation>
    </message>
    <message>
        <source>What rests on other sources alone is left out.</source>
        <translation>Ce qui ne repose que sur d’autres sources est laissé de côté.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Excel workbook of matrix and figures</source>
        <translation>Classeur Excel de la matrice et des chiffres</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>Only those graded A</source>
        <translation>Seulement celles cotées A</translation>
    </message>
    <message>
        <source>Only those graded A or B</source>
        <translation>Seulement celles cotées A ou B</translation>
    </message>
    <message>
        <source>Only those graded A to C</source>
        <translation>Seulement celles cotées de A à C</translation>
    </message>
    <message>
        <source>Only those graded A to D</source>
        <translation>Seulement celles cotées de A à D</translation>
    </message>
    <message>
        <source>Only those graded A to E</source>
        <translation>Seulement celles cotées de A à E</translation>
    </message>
    <message>
        <source>Add passage</source>
        <translation>Ajouter un passage</translation>
    </message>
    <message>
        <source>Edit passage</source>
        <translation>Modifier un passage</translation>
    </message>
    <message>
        <source>Trash passage</source>
        <translation>Mettre un passage à la corbeille</translation>
    </message>
    <message>
        <source>Restore passage</source>
        <translation>Restaurer un passage</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Traduit par</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>Modifier une preuve</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Retirer une preuve</translation>
    </message>
    <message>
        <source>Restore evidence</source>
        <translation>Restaurer une preuve</translation>
    </message>
    <message>
        <source>Credibility, 1 to 6</source>
        <translation>Crédibilité, 1 à 6</translation>
    </message>
    <message>
        <source>Edit briefing</source>
        <translation>Modifier un dossier</translation>
    </message>
    <message>
        <source>Trash briefing</source>
        <translation>Mettre un dossier à la corbeille</translation>
    </message>
    <message>
        <source>Restore briefing</source>
        <translation>Restaurer un dossier</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Information up to</source>
        <translation>Informations jusqu’au</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Edit tag</source>
        <translation>Modifier une étiquette</translation>
    </message>
    <message>
        <source>Trash tag</source>
        <translation>Mettre une étiquette à la corbeille</translation>
    </message>
    <message>
        <source>Restore tag</source>
        <translation>Restaurer une étiquette</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Modifier un profil</translation>
    </message>
    <message>
        <source>Trash profile</source>
        <translation>Mettre un profil à la corbeille</translation>
    </message>
    <message>
        <source>Restore profile</source>
        <translation>Restaurer un profil</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>#2B5BD7</source>
        <translation>#2B5BD7</translation>
    </message>
    <message>
        <source>Add house term</source>
        <translation>Ajouter un terme maison</translation>
    </message>
    <message>
        <source>Edit house term</source>
        <translation>Modifier un terme maison</translation>
    </message>
    <message>
        <source>Trash house term</source>
        <translation>Mettre un terme maison à la corbeille</translation>
    </message>
    <message>
        <source>Restore house term</source>
        <translation>Restaurer un terme maison</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Écrire plutôt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>printemps</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>été</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>automne</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>hiver</translation>
    </message>
    <message>
        <source>1</source>
        <comment>first day of a month</comment>
        <translation>1er</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{season} {year}</source>
        <translation>{season} {year}</translation>
    </message>
    <message>
        <source>{year} BC</source>
        <translation>{year} av. J.-C.</translation>
    </message>
    <message>
        <source>{year}s</source>
        <translation>années {year}</translation>
    </message>
    <message>
        <source>a year between {first} and {last}</source>
        <translation>une année entre {first} et {last}</translation>
    </message>
    <message>
        <source>a month in {date}</source>
        <translation>un mois non précisé ({date})</translation>
    </message>
    <message>
        <source>a day in {date}</source>
        <translation>un jour non précisé ({date})</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>vers {date}</translation>
    </message>
    <message>
        <source>possibly {date}</source>
        <translation>peut-être {date}</translation>
    </message>
    <message>
        <source>possibly about {date}</source>
        <translation>peut-être vers {date}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{date}, {time} {zone}</source>
        <translation>{date}, {time} {zone}</translation>
    </message>
    <message>
        <source>{first}–{last} {month} {year}</source>
        <translation>{first}–{last} {month} {year}</translation>
    </message>
    <message>
        <source>{first}–{last} {year}</source>
        <translation>{first}–{last} {year}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>de {first} à {last}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <comment>a day</comment>
        <translation>depuis le {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <comment>a day</comment>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>from {date}, end not known</source>
        <translation>à partir de {date}, fin inconnue</translation>
    </message>
    <message>
        <source>to {date}, beginning not known</source>
        <translation>jusqu’à {date}, début inconnu</translation>
    </message>
    <message>
        <source>{date} (inferred)</source>
        <translation>{date} (déduit)</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>au moins {number}</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>au plus {number}</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>environ {number}</translation>
    </message>
    <message>
        <source>nearly {number}</source>
        <translation>près de {number}</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation>plus de {number}</translation>
    </message>
    <message>
        <source>fewer than {number}</source>
        <translation>moins de {number}</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} et {high}</translation>
    </message>
    <message>
        <source>number not stated</source>
        <translation>nombre non précisé</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>cumulé</translation>
    </message>
    <message>
        <source>in this period only</source>
        <translation>sur cette période seulement</translation>
    </message>
    <message>
        <source>number at that time</source>
        <translation>nombre à ce moment</translation>
    </message>
    <message>
        <source>single count</source>
        <translation>comptage unique</translation>
    </message>
    <message>
        <source>{interval}, {counting}</source>
        <translation>{interval}, {counting}</translation>
    </message>
    <message>
        <source>{counting}, start not stated</source>
        <translation>{counting}, début non précisé</translation>
    </message>
    <message>
        <source>{counting}, period not stated</source>
        <translation>{counting}, période non précisée</translation>
    </message>
    <message>
        <source>reaffirmed</source>
        <translation>réaffirmé</translation>
    </message>
    <message>
        <source>shifted</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>nuanced</source>
        <translation>nuancé</translation>
    </message>
    <message>
        <source>corrects an entry</source>
        <translation>corrige une saisie</translation>
    </message>
    <message>
        <source>no longer held</source>
        <translation>plus tenu</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>removed: entered by mistake</source>
        <translation>retiré&#xa0;: saisi par erreur</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>rétracté</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>partly answered</source>
        <translation>en partie répondue</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>graded anew</source>
        <translation>cotée de nouveau</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>{actor}: {about}</source>
        <translation>{actor}&#xa0;: {about}</translation>
    </message>
    <message>
        <source>{measure} ({claimant})</source>
        <translation>{measure} ({claimant})</translation>
    </message>
    <message>
        <source>before: {words}</source>
        <translation>avant&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>on condition: {conditions}</source>
        <translation>sous condition&#xa0;: {conditions}</translation>
    </message>
    <message>
        <source>{figure} ({period})</source>
        <translation>{figure} ({period})</translation>
    </message>
    <message>
        <source>{figure} (as of {date})</source>
        <translation>{figure} (situation&#xa0;: {date})</translation>
    </message>
    <message>
        <source>difference {amount}</source>
        <translation>différence&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>{difference}, {reason}</source>
        <translation>{difference}, {reason}</translation>
    </message>
    <message>
        <source>{speaker}, authorised to speak</source>
        <translation>{speaker}, autorisé à parler</translation>
    </message>
    <message>
        <source>{speaker}, in a personal capacity</source>
        <translation>{speaker}, à titre personnel</translation>
    </message>
    <message>
        <source>an unnamed official</source>
        <translation>un responsable non nommé</translation>
    </message>
    <message>
        <source>{speaker}, leaked</source>
        <translation>{speaker}, par une fuite</translation>
    </message>
    <message>
        <source>{speaker}, a third party</source>
        <translation>{speaker}, un tiers</translation>
    </message>
    <message>
        <source>no named speaker</source>
        <translation>aucun locuteur nommé</translation>
    </message>
    <message>
        <source>Denied by {actor}</source>
        <translation>Démenti par {actor}</translation>
    </message>
    <message>
        <source>Denied by {actor}, {date}</source>
        <translation>Démenti par {actor}, {date}</translation>
    </message>
    <message>
        <source>Jointly with {names}</source>
        <translation>Conjointement avec {names}</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>Classé sous</translation>
    </message>
    <message>
        <source>File under an issue: type its title</source>
        <translation>Classer sous une question&#xa0;: tapez son titre</translation>
    </message>
    <message>
        <source>Give each of them this position</source>
        <translation>Donner cette position à chacun d’eux</translation>
    </message>
    <message numerus="yes">
        <source>{names} took it jointly and has no position of its own yet.</source>
        <comment>{names} took it jointly and have no position of their own yet.</comment>
        <translation>
            <numerusform>{names} l’a prise conjointement et n’a pas encore de position propre.</numerusform>
            <numerusform>{names} l’ont prise conjointement et n’ont pas encore de position propre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a joint position to all who took it</source>
        <translation>Donner une position commune à tous ceux qui l’ont prise</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>office</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>Add the starter list</source>
        <translation>Ajouter la liste de départ</translation>
    </message>
    <message>
        <source>Neutral words for a house list to begin with; what is there already stays.</source>
        <translation>Des mots neutres pour commencer une liste maison&#x202f;; ce qui s’y trouve déjà reste.</translation>
    </message>
    <message>
        <source>Every term of the starter list is here already.</source>
        <translation>Tous les termes de la liste de départ sont déjà ici.</translation>
    </message>
    <message numerus="yes">
        <source>{n} house term was added.</source>
        <comment>{n} house terms were added.</comment>
        <translation>
            <numerusform>{n} terme maison a été ajouté.</numerusform>
            <numerusform>{n} termes maison ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>On {n}</source>
        <translation>Sur {n}</translation>
    </message>
    <message>
        <source>On nothing yet</source>
        <translation>Sur rien encore</translation>
    </message>
    <message>
        <source>Write “{words}”</source>
        <translation>Écrire «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Search places</source>
        <translation>Chercher des lieux</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nouveau lieu</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Pas encore de lieux</translation>
    </message>
    <message>
        <source>A place is made where an event names it, or here with Ctrl+N.</source>
        <translation>Un lieu se crée là où un événement le nomme, ou ici avec Ctrl+N.</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Chercher des étiquettes</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Pas encore d’étiquettes</translation>
    </message>
    <message>
        <source>A tag is made where a record gets it, or here with Ctrl+N.</source>
        <translation>Une étiquette se crée là où une fiche la reçoit, ou ici avec Ctrl+N.</translation>
    </message>
    <message>
        <source>Search house terms</source>
        <translation>Chercher des termes maison</translation>
    </message>
    <message>
        <source>New house term</source>
        <translation>Nouveau terme maison</translation>
    </message>
    <message>
        <source>No house terms yet</source>
        <translation>Pas encore de termes maison</translation>
    </message>
    <message>
        <source>A word your unit does not write, what it writes instead and why: begin with Ctrl+N.</source>
        <translation>Un mot que votre unité n’écrit pas, ce qu’elle écrit à la place et pourquoi&#xa0;: commencez avec Ctrl+N.</translation>
    </message>
    <message>
        <source>By term</source>
        <translation>Par terme</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>question</translation>
    </message>
    <message>
        <source>filing</source>
        <translation>classement</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Classements</translation>
    </message>
    <message>
        <source>proposition</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>source text</source>
        <translation>texte de source</translation>
    </message>
    <message>
        <source>Source texts</source>
        <translation>Textes de sources</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>part in an event</source>
        <translation>participation à un événement</translation>
    </message>
    <message>
        <source>Parts in events</source>
        <translation>Participations à des événements</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>jugement</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lacune</translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>édition</translation>
    </message>
    <message>
        <source>Presets and templates</source>
        <translation>Préréglages et modèles</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>tagging</source>
        <translation>étiquetage</translation>
    </message>
    <message>
        <source>Taggings</source>
        <translation>Étiquetages</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>préréglage</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Save the PDF as …</source>
        <translation>Enregistrer le PDF sous&#xa0;…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Retirer&#xa0;…</translation>
    </message>
    <message>
        <source>Begin the next from it</source>
        <translation>Commencer la suivante à partir d’elle</translation>
    </message>
    <message>
        <source>next due {date}</source>
        <translation>prochaine échéance&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>Retirée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>It is withdrawn already.</source>
        <translation>Elle est déjà retirée.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>How it stands now</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>recherche enregistrée</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>rejection</source>
        <translation>rejet</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Rejets</translation>
    </message>
    <message>
        <source>house term</source>
        <translation>terme maison</translation>
    </message>
    <message>
        <source>House terms</source>
        <translation>Termes maison</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <translation>presque aucune chance</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>très improbable</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>improbable</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation>chances à peu près égales</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>très probable</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>presque certain</translation>
    </message>
    <message>
        <source>remote chance</source>
        <translation>chance infime</translation>
    </message>
    <message>
        <source>highly unlikely</source>
        <translation>fort improbable</translation>
    </message>
    <message>
        <source>realistic possibility</source>
        <translation>possibilité réaliste</translation>
    </message>
    <message>
        <source>highly likely</source>
        <translation>fort probable</translation>
    </message>
    <message>
        <source>{term} ({low}–{high} %)</source>
        <translation>{term} ({low}–{high}&#xa0;%)</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>{kind}: none</source>
        <translation>{kind}&#xa0;: aucun élément</translation>
    </message>
    <message numerus="yes">
        <source>One is in the trash: restore it there, or begin a new one with Ctrl+N.</source>
        <comment>{n} are in the trash: restore them there, or begin a new one with Ctrl+N.</comment>
        <translation>
            <numerusform>Un élément est dans la corbeille&#xa0;: restaurez-le là, ou commencez-en un avec Ctrl+N.</numerusform>
            <numerusform>{n} éléments sont dans la corbeille&#xa0;: restaurez-les là, ou commencez-en un avec Ctrl+N.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No record here holds the words “{words}”.</source>
        <translation>Aucune fiche ici ne contient les mots «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Merge the two …</source>
        <translation>Fusionner les deux&#xa0;…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Protect with a passphrase …</source>
        <translation>Protéger par une phrase secrète…</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>New recovery sheet …</source>
        <translation>Nouvelle feuille de secours…</translation>
    </message>
    <message>
        <source>Forget the key on this computer</source>
        <translation>Oublier la clé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Remove the protection …</source>
        <translation>Retirer la protection…</translation>
    </message>
    <message>
        <source>Protected with a passphrase</source>
        <translation>Protégée par une phrase secrète</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protégée</translation>
    </message>
    <message>
        <source>Whoever has the file and not the passphrase or the recovery sheet reads nothing.</source>
        <translation>Qui a le fichier sans la phrase secrète ni la feuille de secours ne lit rien.</translation>
    </message>
    <message>
        <source>Whoever has the file can read the library.</source>
        <translation>Qui a le fichier peut lire la bibliothèque.</translation>
    </message>
    <message>
        <source>The library is open for reading only.</source>
        <translation>La bibliothèque est ouverte en lecture seulement.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minute without activity</source>
        <comment>{n} minutes without activity</comment>
        <translation>
            <numerusform>{n} minute sans activité</numerusform>
            <numerusform>{n} minutes sans activité</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer does not keep the key.</source>
        <translation>Cet ordinateur ne garde pas la clé.</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Jamais d’elle-même</translation>
    </message>
    <message>
        <source>It also locks when the computer is locked or goes to sleep.</source>
        <translation>Elle se verrouille aussi quand l’ordinateur est verrouillé ou se met en veille.</translation>
    </message>
    <message>
        <source>This system does not tell programs that it is locked: only the time counts here.</source>
        <translation>Ce système ne dit pas aux programmes qu’il est verrouillé&#xa0;: seul le temps compte ici.</translation>
    </message>
    <message>
        <source>Lock the library after</source>
        <translation>Verrouiller la bibliothèque après</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>The library becomes a plain file: whoever has it can read everything in it. Backups made before stay protected.</source>
        <translation>La bibliothèque devient un fichier en clair&#xa0;: qui l’a peut tout y lire. Les sauvegardes faites auparavant restent protégées.</translation>
    </message>
    <message>
        <source>An earlier state of the library cannot be changed.</source>
        <translation>Un état antérieur de la bibliothèque ne peut être modifié.</translation>
    </message>
    <message>
        <source>In the trash: restore it before you change it.</source>
        <translation>Dans la corbeille&#xa0;: restaurez avant de modifier.</translation>
    </message>
    <message>
        <source>In the trash: restore it before you make a document of it.</source>
        <translation>Dans la corbeille&#xa0;: restaurez avant d’en faire un document.</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>Créer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Non marqué</translation>
    </message>
    <message>
        <source>{actor} · {proposition}</source>
        <translation>{actor} · {proposition}</translation>
    </message>
    <message>
        <source>Click or press Enter to say where it stands</source>
        <translation>Cliquez ou appuyez sur Entrée pour dire où il se situe</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Personne n’a encore regardé</translation>
    </message>
    <message>
        <source>Does otherwise: {stance}</source>
        <translation>Agit autrement&#xa0;: {stance}</translation>
    </message>
    <message>
        <source>Condition: {condition}</source>
        <translation>Condition&#xa0;: {condition}</translation>
    </message>
    <message>
        <source>Reported by others</source>
        <translation>Rapporté par d’autres</translation>
    </message>
    <message>
        <source>Inferred by us</source>
        <translation>Déduit par nous</translation>
    </message>
    <message>
        <source>A second voice: {stance} – {said}</source>
        <translation>Une seconde voix&#xa0;: {stance} – {said}</translation>
    </message>
    <message>
        <source>Unsourced: no passage supports it</source>
        <translation>Sans source&#xa0;: aucun passage ne l’appuie</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <comment>{names} and {n} more</comment>
        <translation>
            <numerusform>{names} et {n} autre</numerusform>
            <numerusform>{names} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>A source without a title</source>
        <translation>Une source sans titre</translation>
    </message>
    <message>
        <source>does otherwise: {stance}</source>
        <translation>agit autrement&#xa0;: {stance}</translation>
    </message>
    <message>
        <source>a second voice</source>
        <translation>une seconde voix</translation>
    </message>
    <message>
        <source>not confirmed lately</source>
        <translation>pas confirmé récemment</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>ligne rouge</translation>
    </message>
    <message>
        <source>on a condition: {condition}</source>
        <translation>sous condition&#xa0;: {condition}</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>jointly</source>
        <translation>conjointement</translation>
    </message>
    <message>
        <source>by vote or signature</source>
        <translation>par vote ou signature</translation>
    </message>
    <message>
        <source>by its acts</source>
        <translation>par ses actes</translation>
    </message>
    <message>
        <source>reportedly</source>
        <translation>selon des tiers</translation>
    </message>
    <message>
        <source>we infer</source>
        <translation>nous déduisons</translation>
    </message>
    <message>
        <source>Says: {position}</source>
        <translation>Dit&#xa0;: {position}</translation>
    </message>
    <message>
        <source>Does: {position}</source>
        <translation>Fait&#xa0;: {position}</translation>
    </message>
    <message>
        <source>A second voice: {position}</source>
        <translation>Une seconde voix&#xa0;: {position}</translation>
    </message>
    <message>
        <source>New proposition</source>
        <translation>Nouvelle proposition</translation>
    </message>
    <message>
        <source>Short label of the new proposition</source>
        <translation>Libellé court de la nouvelle proposition</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Write it like 1,234.5 or 2 million.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre. Écrivez-le comme 1,234.5 ou 2 million.</translation>
    </message>
    <message>
        <source>“{text}” is not grouped by thousands: write 1,234,567.8 or 1234567.8.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas groupé par milliers&#xa0;: écrivez 1,234,567.8 ou 1234567.8.</translation>
    </message>
    <message>
        <source>What it depends on, if on anything</source>
        <translation>De quoi elle dépend, s’il y a lieu</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>History of the position</source>
        <translation>Histoire de la position</translation>
    </message>
    <message>
        <source>Trash this position</source>
        <translation>Mettre cette position à la corbeille</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Type the passphrase of this library.</source>
        <translation>Tapez la phrase secrète de cette bibliothèque.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nouvelle feuille de secours</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Faire la feuille</translation>
    </message>
    <message>
        <source>Remove the protection</source>
        <translation>Retirer la protection</translation>
    </message>
    <message>
        <source>The plain file is overwritten. Flash drives, snapshots and backups made before may still hold it.</source>
        <translation>Le fichier en clair est écrasé. Les disques flash, les instantanés et les sauvegardes faites auparavant peuvent encore le contenir.</translation>
    </message>
    <message>
        <source>A new recovery sheet is made. The old passphrase and the old sheet then open only backups from before.</source>
        <translation>Une nouvelle feuille de secours est faite. L’ancienne phrase secrète et l’ancienne feuille n’ouvrent alors que les sauvegardes d’avant.</translation>
    </message>
    <message>
        <source>A sheet cannot be shown twice. The library gets a new key under the same passphrase, and the old sheet then opens only backups from before.</source>
        <translation>Une feuille ne peut être montrée deux fois. La bibliothèque reçoit une nouvelle clé sous la même phrase secrète, et l’ancienne feuille n’ouvre alors que les sauvegardes d’avant.</translation>
    </message>
    <message>
        <source>Before, it was “{stance}” ({date}). How does this one relate to it?</source>
        <translation>Auparavant, c’était «&#xa0;{stance}&#xa0;» ({date}). Quel est le rapport de celle-ci avec elle&#xa0;?</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggéré</translation>
    </message>
    <message>
        <source>Let both positions stand</source>
        <translation>Laisser les deux positions</translation>
    </message>
    <message>
        <source>Record a shift of position</source>
        <translation>Noter un changement de position</translation>
    </message>
    <message>
        <source>Record a nuance of position</source>
        <translation>Noter une nuance de position</translation>
    </message>
    <message>
        <source>Record that a position was reaffirmed</source>
        <translation>Noter qu’une position a été réaffirmée</translation>
    </message>
    <message>
        <source>Correct an entered position</source>
        <translation>Corriger une position saisie</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Nuance</source>
        <translation>Nuance</translation>
    </message>
    <message>
        <source>Reaffirmed</source>
        <translation>Réaffirmée</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Both stand</source>
        <translation>Les deux valent</translation>
    </message>
    <message>
        <source>Reaffirms “{stance}” ({date}).</source>
        <translation>Réaffirme «&#xa0;{stance}&#xa0;» ({date}).</translation>
    </message>
    <message>
        <source>A nuance of “{stance}” ({date}).</source>
        <translation>Une nuance de «&#xa0;{stance}&#xa0;» ({date}).</translation>
    </message>
    <message>
        <source>Corrects the entry “{stance}” ({date}).</source>
        <translation>Corrige la saisie «&#xa0;{stance}&#xa0;» ({date}).</translation>
    </message>
    <message>
        <source>A shift from “{stance}” ({date}).</source>
        <translation>Un changement depuis «&#xa0;{stance}&#xa0;» ({date}).</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Kept in the library as soon as it has: {fields}</source>
        <translation>Gardé dans la bibliothèque dès que s’y trouve&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Something new was begun here that is not in the library yet: it lacks what is needed to keep it.</source>
        <translation>Quelque chose de nouveau a été commencé ici et n’est pas encore dans la bibliothèque&#xa0;: il manque ce qu’il faut pour le garder.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>“{typed}” is not chosen yet: choose a line of the list, or create it there.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas encore choisi&#xa0;: choisissez une ligne de la liste, ou créez-le là.</translation>
    </message>
    <message>
        <source>{kind} without a name</source>
        <translation>{kind} sans nom</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Une par ligne</translation>
    </message>
    <message>
        <source>In the trash since {day}.</source>
        <translation>Dans la corbeille depuis le {day}.</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
    <message>
        <source>Taken for {date}, inferred</source>
        <translation>Compris comme {date}, déduit</translation>
    </message>
    <message>
        <source>Taken for {date}</source>
        <translation>Compris comme {date}</translation>
    </message>
    <message>
        <source>10 Nov, early November, last Monday</source>
        <translation>10 nov., début novembre, lundi dernier</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Taken for {number}</source>
        <translation>Compris comme {number}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Government body</source>
        <translation>Organe de gouvernement</translation>
    </message>
    <message>
        <source>De facto authority</source>
        <translation>Autorité de fait</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Armed group</source>
        <translation>Groupe armé</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>Coalition</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Intergovernmental organisation</source>
        <translation>Organisation intergouvernementale</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Public person or body</source>
        <translation>Personne ou organe public</translation>
    </message>
    <message>
        <source>Private individual: not named in print</source>
        <translation>Particulier&#xa0;: non nommé à l’impression</translation>
    </message>
    <message>
        <source>Protected: not named in print</source>
        <translation>Protégé&#xa0;: non nommé à l’impression</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Nom préféré</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Ancien nom</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>Translittération</translation>
    </message>
    <message>
        <source>Stands for it (a capital, a seat)</source>
        <translation>Tient lieu de (une capitale, un siège)</translation>
    </message>
    <message>
        <source>Weak: never matched by itself</source>
        <translation>Faible&#xa0;: jamais reconnu seul</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Parle pour</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Représente</translation>
    </message>
    <message>
        <source>Is part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Backs</source>
        <translation>Soutient de ses moyens</translation>
    </message>
    <message>
        <source>Is allied with</source>
        <translation>Est allié à</translation>
    </message>
    <message>
        <source>Opposes</source>
        <translation>S’oppose à</translation>
    </message>
    <message>
        <source>Mediates between</source>
        <translation>Fait la médiation entre</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Appuie</translation>
    </message>
    <message>
        <source>Leans for</source>
        <translation>Penche pour</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Leans against</source>
        <translation>Penche contre</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambigu</translation>
    </message>
    <message>
        <source>Conditional, no side given</source>
        <translation>Sous condition, sans prendre parti</translation>
    </message>
    <message>
        <source>Looked, no position found</source>
        <translation>Cherché, aucune position trouvée</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Negotiable</source>
        <translation>Négociable</translation>
    </message>
    <message>
        <source>Exploratory</source>
        <translation>Exploratoire</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Voted or signed</source>
        <translation>Voté ou signé</translation>
    </message>
    <message>
        <source>Acted</source>
        <translation>En actes</translation>
    </message>
    <message>
        <source>For itself</source>
        <translation>Pour lui-même</translation>
    </message>
    <message>
        <source>Authorised to speak</source>
        <translation>Autorisé à parler</translation>
    </message>
    <message>
        <source>In a personal capacity</source>
        <translation>À titre personnel</translation>
    </message>
    <message>
        <source>Unnamed official</source>
        <translation>Responsable non nommé</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Par une fuite</translation>
    </message>
    <message>
        <source>A third party’s account</source>
        <translation>Récit d’un tiers</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>First known</source>
        <translation>Première connue</translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation>Changée</translation>
    </message>
    <message>
        <source>Nuanced</source>
        <translation>Nuancée</translation>
    </message>
    <message>
        <source>Corrects an entry</source>
        <translation>Corrige une saisie</translation>
    </message>
    <message>
        <source>Cumulative since a day</source>
        <translation>Cumulé depuis un jour</translation>
    </message>
    <message>
        <source>Per period</source>
        <translation>Par période</translation>
    </message>
    <message>
        <source>Number at a moment</source>
        <translation>Nombre à un moment</translation>
    </message>
    <message>
        <source>Single count</source>
        <translation>Comptage unique</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Captives</source>
        <translation>Captifs</translation>
    </message>
    <message>
        <source>Detainees</source>
        <translation>Détenus</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dégâts</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Forces</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exactement</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Près de</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Plus de</translation>
    </message>
    <message>
        <source>Fewer than</source>
        <translation>Moins de</translation>
    </message>
    <message>
        <source>Between two numbers</source>
        <translation>Entre deux nombres</translation>
    </message>
    <message>
        <source>Since corrected</source>
        <translation>Corrigé depuis</translation>
    </message>
    <message>
        <source>Retracted by the claimant</source>
        <translation>Retiré par qui l’affirmait</translation>
    </message>
    <message>
        <source>The count was updated</source>
        <translation>Le compte a été mis à jour</translation>
    </message>
    <message>
        <source>The claimant corrected it</source>
        <translation>Qui l’affirmait l’a corrigé</translation>
    </message>
    <message>
        <source>The source was wrong</source>
        <translation>La source se trompait</translation>
    </message>
    <message>
        <source>It was entered wrongly</source>
        <translation>La saisie était fausse</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Magazine article</source>
        <translation>Article de magazine</translation>
    </message>
    <message>
        <source>Newspaper or agency article</source>
        <translation>Article de journal ou d’agence</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Projet de loi</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Émission</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audition</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Court case</source>
        <translation>Affaire judiciaire</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation>Manuscrit</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Film or video</source>
        <translation>Film ou vidéo</translation>
    </message>
    <message>
        <source>Personal communication</source>
        <translation>Communication personnelle</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Blog post</source>
        <translation>Billet de blog</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Audio recording</source>
        <translation>Enregistrement sonore</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discours</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Treaty or resolution</source>
        <translation>Traité ou résolution</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>A – completely reliable</source>
        <translation>A – tout à fait fiable</translation>
    </message>
    <message>
        <source>B – usually reliable</source>
        <translation>B – généralement fiable</translation>
    </message>
    <message>
        <source>C – fairly reliable</source>
        <translation>C – assez fiable</translation>
    </message>
    <message>
        <source>D – not usually reliable</source>
        <translation>D – rarement fiable</translation>
    </message>
    <message>
        <source>E – unreliable</source>
        <translation>E – non fiable</translation>
    </message>
    <message>
        <source>F – cannot be judged</source>
        <translation>F – ne peut être jugé</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De droite à gauche</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Corrected by its publisher</source>
        <translation>Corrigé par l’éditeur</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>Rétracté</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>Citable</translation>
    </message>
    <message>
        <source>Not for attribution</source>
        <translation>Sans attribution</translation>
    </message>
    <message>
        <source>Chatham House rule</source>
        <translation>Règle de Chatham House</translation>
    </message>
    <message>
        <source>Background only</source>
        <translation>Pour information seulement</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>Violation</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attaque</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapporté</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>ICD 203 (United States)</source>
        <translation>ICD 203 (États-Unis)</translation>
    </message>
    <message>
        <source>PHIA yardstick (United Kingdom)</source>
        <translation>Échelle PHIA (Royaume-Uni)</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Position brief</source>
        <translation>Note de positions</translation>
    </message>
    <message>
        <source>Actor profile</source>
        <translation>Profil d’acteur</translation>
    </message>
    <message>
        <source>Issue brief</source>
        <translation>Note de fond</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>Rapport des changements</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>Recueil de preuves</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>Note de réunion</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>today, yesterday, 10 Nov</source>
        <translation>aujourd’hui, hier, 10 nov.</translation>
    </message>
    <message>
        <source>next Monday, {date}</source>
        <translation>lundi prochain, {date}</translation>
    </message>
    <message>
        <source>Information cut-off</source>
        <translation>Informations jusqu’au</translation>
    </message>
    <message>
        <source>Next edition due</source>
        <translation>Prochaine édition</translation>
    </message>
    <message>
        <source>Marked as a draft on every page; nothing needs an answer.</source>
        <translation>Marqué comme brouillon sur chaque page&#x202f;; rien n’attend de réponse.</translation>
    </message>
    <message>
        <source>For the reviewer; nothing needs an answer yet.</source>
        <translation>Pour le relecteur&#x202f;; rien n’attend encore de réponse.</translation>
    </message>
    <message>
        <source>What leaves the desk: every finding needs a correction or an answer.</source>
        <translation>Ce qui quitte le bureau&#xa0;: chaque constat attend une correction ou une réponse.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Annulé&#xa0;: {label}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>Rétabli&#xa0;: {label}</translation>
    </message>
    <message>
        <source>New library …</source>
        <translation>Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Open a library …</source>
        <translation>Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Briefing Desk</source>
        <translation>Briefing Desk</translation>
    </message>
    <message>
        <source>An invented negotiation …</source>
        <translation>Une négociation fictive&#xa0;…</translation>
    </message>
    <message>
        <source>One news report …</source>
        <translation>Un article de presse&#xa0;…</translation>
    </message>
    <message>
        <source>Who stands where, what the figures are, and who says so: collected in one library, printed with its sources.</source>
        <translation>Qui se situe où, quels sont les chiffres et qui le dit&#xa0;: réunis dans une bibliothèque, imprimés avec leurs sources.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ouvertes récemment</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Essayer avec un exemple</translation>
    </message>
    <message>
        <source>A library is one file. It stays on this computer; drop one here to open it.</source>
        <translation>Une bibliothèque est un seul fichier. Elle reste sur cet ordinateur&#xa0;; déposez-en une ici pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The file is not in {folder}; this computer has a backup.</source>
        <translation>Le fichier n’est pas dans {folder}&#xa0;; cet ordinateur en a une sauvegarde.</translation>
    </message>
    <message>
        <source>Open {library} in {folder}</source>
        <translation>Ouvrir {library} dans {folder}</translation>
    </message>
    <message>
        <source>Put the sample</source>
        <translation>Mise en place de l’exemple</translation>
    </message>
    <message>
        <source>Put the house list</source>
        <translation>Mise en place de la liste maison</translation>
    </message>
    <message>
        <source>Put one record</source>
        <translation>Mise en place d’une fiche</translation>
    </message>
    <message>
        <source>Put {n} records</source>
        <translation>Mise en place de {n} fiches</translation>
    </message>
    <message>
        <source>Add source “{title}”</source>
        <translation>Ajout de la source «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Add {n} sources</source>
        <translation>Ajout de {n} sources</translation>
    </message>
    <message>
        <source>Trash {kind} “{name}”</source>
        <translation>Mise à la corbeille&#xa0;: {kind} «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Restore {kind} “{name}”</source>
        <translation>Restauration&#xa0;: {kind} «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Merge {kind} “{name}” into “{other}”</source>
        <translation>Fusion&#xa0;: {kind} «&#x202f;{name}&#x202f;» avec «&#x202f;{other}&#x202f;»</translation>
    </message>
    <message>
        <source>Take back the merge of {kind} “{name}”</source>
        <translation>Annulation de la fusion&#xa0;: {kind} «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Keep two apart</source>
        <translation>Garder deux fiches distinctes</translation>
    </message>
    <message>
        <source>Release edition {n} of “{title}”</source>
        <translation>Diffusion de l’édition {n} de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Withdraw edition {n} of “{title}”</source>
        <translation>Retrait de l’édition {n} de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Begin the next edition of “{title}”</source>
        <translation>Début de la prochaine édition de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>{action} ({keys})</source>
        <translation>{action} ({keys})</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Suppr le retire</translation>
    </message>
    <message>
        <source>Type a command, or a name, a figure, a quote …</source>
        <translation>Tapez une commande, ou un nom, un chiffre, une citation…</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Aller à ou faire</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Create “{text}”</source>
        <translation>Créer «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Autres formats</translation>
    </message>
    <message>
        <source>{position} (shown)</source>
        <translation>{position} (montrée)</translation>
    </message>
    <message>
        <source>Go to or do …</source>
        <translation>Aller à ou faire…</translation>
    </message>
    <message>
        <source>Go to or do, {keys}</source>
        <translation>Aller à ou faire, {keys}</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>s’oppose</translation>
    </message>
    <message>
        <source>leans against</source>
        <translation>penche contre</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>leans for</source>
        <translation>penche pour</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>soutient</translation>
    </message>
    <message>
        <source>divided</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambigu</translation>
    </message>
    <message>
        <source>depends on a condition</source>
        <translation>dépend d’une condition</translation>
    </message>
    <message>
        <source>no public position found</source>
        <translation>aucune position publique trouvée</translation>
    </message>
    <message>
        <source>nobody has looked</source>
        <translation>personne n’a regardé</translation>
    </message>
    <message>
        <source>on a condition</source>
        <translation>sous condition</translation>
    </message>
    <message>
        <source>says | does</source>
        <translation>dit | fait</translation>
    </message>
    <message>
        <source>Legend: {entries}</source>
        <translation>Légende&#xa0;: {entries}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{actor} on {proposition}: {stance}</source>
        <translation>{actor} sur {proposition}&#xa0;: {stance}</translation>
    </message>
    <message>
        <source>nobody has looked yet</source>
        <translation>personne n’a encore regardé</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>Déplacer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move it</source>
        <translation>Alt+Haut et Alt+Bas le déplacent</translation>
    </message>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down</source>
        <translation>Faites glisser, ou appuyez sur Alt+Haut et Alt+Bas</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>No longer in the library</source>
        <translation>N’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>Edge between panes; arrow keys move it</source>
        <translation>Bord entre les volets&#xa0;; les flèches le déplacent</translation>
    </message>
    <message>
        <source>Key {digit}</source>
        <translation>Touche {digit}</translation>
    </message>
    <message>
        <source>{words} (key {digit})</source>
        <translation>{words} (touche {digit})</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>{when}: {event}</source>
        <translation>{when}&#xa0;: {event}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>{reason} What was typed and not stored is kept beside the library and comes back when the library is opened again.</source>
        <translation>{reason} Ce qui a été saisi sans être enregistré est gardé à côté de la bibliothèque et reviendra à sa réouverture.</translation>
    </message>
    <message numerus="yes">
        <source>{reason} {n} text is not in the library. It is kept beside it and comes back when the library is opened again.</source>
        <comment>{reason} {n} texts are not in the library. They are kept beside it and come back when the library is opened again.</comment>
        <translation>
            <numerusform>{reason} {n} texte n’est pas dans la bibliothèque. Il est gardé à côté d’elle et revient quand on la rouvre.</numerusform>
            <numerusform>{reason} {n} textes ne sont pas dans la bibliothèque. Ils sont gardés à côté d’elle et reviennent quand on la rouvre.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} The library itself is saved. Make room and close again, or close without a backup: the next one is made when there is room.</source>
        <translation>{reason} La bibliothèque elle-même est enregistrée. Faites de la place et fermez de nouveau, ou fermez sans sauvegarde&#xa0;: la prochaine se fera quand il y aura de la place.</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Fermer sans sauvegarde</translation>
    </message>
    <message>
        <source>{library} – Briefing Desk</source>
        <translation>{library} – Briefing Desk</translation>
    </message>
    <message>
        <source>The new size takes effect when the program is opened again.</source>
        <translation>La nouvelle taille prend effet quand le programme est rouvert.</translation>
    </message>
    <message>
        <source>The two are one now: “{name}”.</source>
        <translation>Les deux ne font plus qu’un&#xa0;: «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>New on this page</source>
        <translation>Nouveau sur cette page</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Chercher sur cette page</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Size {percent} %</source>
        <translation>Taille {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>The language takes effect when the program is opened again.</source>
        <translation>La langue prend effet quand le programme est rouvert.</translation>
    </message>
    <message>
        <source>Light or dark as the system has it</source>
        <translation>Clair ou sombre comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>The language of the system</source>
        <translation>La langue du système</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Where is my library?</source>
        <translation>Où est ma bibliothèque&#xa0;?</translation>
    </message>
    <message>
        <source>How your work is kept</source>
        <translation>Comment votre travail est gardé</translation>
    </message>
    <message>
        <source>About Briefing Desk</source>
        <translation>À propos de Briefing Desk</translation>
    </message>
    <message>
        <source>Brief as PDF …</source>
        <translation>Dossier en PDF…</translation>
    </message>
    <message>
        <source>Your unit: name, logo, colour …</source>
        <translation>Votre unité&#xa0;: nom, logo, couleur…</translation>
    </message>
    <message>
        <source>Presets for export …</source>
        <translation>Préréglages d’exportation&#xa0;…</translation>
    </message>
    <message>
        <source>Your templates …</source>
        <translation>Vos modèles…</translation>
    </message>
    <message>
        <source>Export this list …</source>
        <translation>Exporter cette liste&#xa0;…</translation>
    </message>
    <message>
        <source>Close the library</source>
        <translation>Fermer la bibliothèque</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Protection …</source>
        <translation>Protection…</translation>
    </message>
    <message>
        <source>Restore from backup …</source>
        <translation>Restaurer depuis une sauvegarde…</translation>
    </message>
    <message>
        <source>Make a library with the invented negotiation …</source>
        <translation>Créer une bibliothèque avec la négociation fictive&#xa0;…</translation>
    </message>
    <message>
        <source>Make a library with the sample …</source>
        <translation>Créer une bibliothèque avec l’exemple…</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>Ouvrir «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Your library is one file: {file}. The empty file {lock} beside it keeps a second program from writing at the same time; leave it out when you copy the library.</source>
        <translation>Votre bibliothèque est un seul fichier&#xa0;: {file}. Le fichier vide {lock} à côté empêche un second programme d’écrire en même temps&#xa0;; laissez-le de côté quand vous copiez la bibliothèque.</translation>
    </message>
    <message>
        <source>Nothing is saved by hand. What you type goes into the library half a second after you stop, or when you leave the field; the foot of the window says when.</source>
        <translation>Rien ne s’enregistre à la main. Ce que vous tapez va dans la bibliothèque une demi-seconde après votre arrêt, ou quand vous quittez le champ&#xa0;; le pied de la fenêtre dit quand.</translation>
    </message>
    <message>
        <source>Every such step can be undone by its name, also after the program was closed and opened again.</source>
        <translation>Chaque étape peut être annulée par son nom, même après que le programme a été fermé et rouvert.</translation>
    </message>
    <message>
        <source>What cannot be stored yet, such as a date that cannot be read, stays in its field with the reason below it. It waits outside the library, among the files of your user account, and is there again after a crash or the next start.</source>
        <translation>Ce qui ne peut pas encore être gardé, comme une date illisible, reste dans son champ avec la raison en dessous. Il attend hors de la bibliothèque, parmi les fichiers de votre compte, et revient après un plantage ou au prochain démarrage.</translation>
    </message>
    <message>
        <source>What you put into the trash stays in the library and can be restored on the page Trash.</source>
        <translation>Ce que vous mettez à la corbeille reste dans la bibliothèque et peut être restauré sur la page Corbeille.</translation>
    </message>
    <message>
        <source>Backups are made by themselves, while you work and when the library is closed; each is checked. File, Restore from backup, shows them and leads back to one.</source>
        <translation>Les sauvegardes se font d’elles-mêmes, pendant que vous travaillez et quand la bibliothèque est fermée&#xa0;; chacune est vérifiée. Fichier, Restaurer depuis une sauvegarde, les montre et ramène à l’une d’elles.</translation>
    </message>
    <message>
        <source>Actors, positions, key figures, quotes and events with their sources, kept in one library that stays on this computer, and a sourced briefing of them as PDF.</source>
        <translation>Acteurs, positions, chiffres clés, citations et événements avec leurs sources, dans une bibliothèque qui reste sur cet ordinateur, et un dossier sourcé en PDF.</translation>
    </message>
    <message>
        <source>Search the whole library for “{words}”</source>
        <translation>Chercher «&#xa0;{words}&#xa0;» dans toute la bibliothèque</translation>
    </message>
    <message>
        <source>Rename a saved search</source>
        <translation>Renommer une recherche enregistrée</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name of the saved search</source>
        <translation>Nom de la recherche enregistrée</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Dans une liste</translation>
    </message>
    <message>
        <source>While a passage is made into a record</source>
        <translation>Pendant qu’un passage devient une fiche</translation>
    </message>
    <message>
        <source>On a saved search in the sidebar</source>
        <translation>Sur une recherche enregistrée de la barre latérale</translation>
    </message>
    <message>
        <source>In the matrix of an issue</source>
        <translation>Dans la matrice d’une question</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>Dans un champ</translation>
    </message>
    <message>
        <source>In the text of a briefing</source>
        <translation>Dans le texte d’un dossier</translation>
    </message>
    <message>
        <source>Open the record’s fields</source>
        <translation>Ouvrir les champs de la fiche</translation>
    </message>
    <message>
        <source>Move what is selected to the trash</source>
        <translation>Mettre la sélection à la corbeille</translation>
    </message>
    <message>
        <source>First and last line</source>
        <translation>Première et dernière ligne</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Origine, Fin</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>La renommer</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Open the position, or begin one</source>
        <translation>Ouvrir la position, ou en commencer une</translation>
    </message>
    <message>
        <source>Begin a position with this stance</source>
        <translation>Commencer une position avec cette attitude</translation>
    </message>
    <message>
        <source>1 to {last}</source>
        <translation>1 à {last}</translation>
    </message>
    <message>
        <source>Show the card of the cell</source>
        <translation>Montrer la carte de la case</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Store the record</source>
        <translation>Garder la fiche</translation>
    </message>
    <message>
        <source>Close; what is typed stays</source>
        <translation>Fermer&#xa0;; ce qui est tapé reste</translation>
    </message>
    <message>
        <source>Cite a record: type some of its name</source>
        <translation>Citer une fiche&#xa0;: tapez une partie de son nom</translation>
    </message>
    <message>
        <source>The next way to say it, in the list of records</source>
        <translation>La manière suivante de le dire, dans la liste des fiches</translation>
    </message>
    <message>
        <source>Go to the record that is cited at the cursor</source>
        <translation>Aller à la fiche citée au curseur</translation>
    </message>
    <message>
        <source>What can be done with the reference at the cursor</source>
        <translation>Ce que l’on peut faire de la référence au curseur</translation>
    </message>
    <message>
        <source>Select the sentence with the letters typed</source>
        <translation>Sélectionner la phrase qui contient les lettres tapées</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>une lettre</translation>
    </message>
    <message>
        <source>The next sentence with them</source>
        <translation>La phrase suivante qui les contient</translation>
    </message>
    <message>
        <source>Select the next sentence</source>
        <translation>Sélectionner la phrase suivante</translation>
    </message>
    <message>
        <source>Select the sentence before</source>
        <translation>Sélectionner la phrase précédente</translation>
    </message>
    <message>
        <source>Back to the text of the briefing beside it</source>
        <translation>Retour au texte du dossier à côté</translation>
    </message>
    <message>
        <source>Paste the words alone, without their format</source>
        <translation>Coller les mots seuls, sans leur mise en forme</translation>
    </message>
    <message>
        <source>The next item of a list; in an empty one its end</source>
        <translation>L’élément suivant d’une liste&#x202f;; dans un élément vide, sa fin</translation>
    </message>
    <message>
        <source>An item one level deeper; in a table the next cell</source>
        <translation>Un élément un niveau plus bas&#x202f;; dans un tableau, la cellule suivante</translation>
    </message>
    <message>
        <source>An item one level back; in a table the cell before</source>
        <translation>Un élément un niveau plus haut&#x202f;; dans un tableau, la cellule précédente</translation>
    </message>
    <message>
        <source>Take back a typographic sign right behind it</source>
        <translation>Reprendre un signe typographique juste derrière lui</translation>
    </message>
    <message>
        <source>Go to the record that is named in it</source>
        <translation>Aller à la fiche qui y est nommée</translation>
    </message>
    <message>
        <source>Take back the last typing, then the last step</source>
        <translation>Annuler la dernière saisie, puis la dernière étape</translation>
    </message>
    <message numerus="yes">
        <source>{n} text is not stored</source>
        <comment>{n} texts are not stored</comment>
        <translation>
            <numerusform>{n} texte n’est pas enregistré</numerusform>
            <numerusform>{n} textes ne sont pas enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} source</source>
        <comment>{n} sources</comment>
        <translation>
            <numerusform>{n} source</numerusform>
            <numerusform>{n} sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: “{step}”</source>
        <translation>Annuler&#xa0;: «&#xa0;{step}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>{n} excerpt</source>
        <comment>{n} excerpts</comment>
        <translation>
            <numerusform>{n} passage</numerusform>
            <numerusform>{n} passages</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier state of the library is looked at. It cannot be changed.</source>
        <translation>Vous regardez un état antérieur de la bibliothèque. Il ne peut être modifié.</translation>
    </message>
    <message>
        <source>The library was opened for reading. Open it again to write in it, when no other window or command does.</source>
        <translation>La bibliothèque a été ouverte en lecture. Rouvrez-la pour y écrire, quand aucune autre fenêtre ou commande ne le fait.</translation>
    </message>
    <message>
        <source>The file or its folder may not be written to. Copy the library to a folder of your own to write in it.</source>
        <translation>Le fichier ou son dossier est protégé en écriture. Copiez la bibliothèque dans un dossier à vous pour y écrire.</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>Saved {day}, {time}</source>
        <translation>Enregistré le {day} à {time}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>The program is being closed: nothing more is computed.</source>
        <translation>Le programme se ferme&#xa0;: plus rien n’est calculé.</translation>
    </message>
    <message>
        <source>The part of the program that makes documents stopped unexpectedly. Nothing in the library is lost, and it has been started again: try once more.</source>
        <translation>La partie du programme qui fait les documents s’est arrêtée de façon inattendue. Rien n’est perdu dans la bibliothèque, et elle a été relancée&#xa0;: essayez encore une fois.</translation>
    </message>
    <message>
        <source>The template {template} cannot be printed; choose one of: {templates}.</source>
        <translation>Le modèle {template} ne peut être imprimé&#xa0;; choisissez parmi&#xa0;: {templates}.</translation>
    </message>
    <message>
        <source>The subject of this briefing does not exist or lies in the trash.</source>
        <translation>Le sujet de ce dossier n’existe pas ou se trouve dans la corbeille.</translation>
    </message>
    <message>
        <source>The frozen content of this edition is damaged: it is not JSON.</source>
        <translation>Le contenu figé de cette édition est abîmé&#xa0;: ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The frozen content of this edition is no document.</source>
        <translation>Le contenu figé de cette édition n’est pas un document.</translation>
    </message>
    <message>
        <source>The frozen content has the form {format} {version}, which this program does not know: open it with a newer version.</source>
        <translation>Le contenu figé a la forme {format} {version}, que ce programme ne connaît pas&#xa0;: ouvrez-le avec une version plus récente.</translation>
    </message>
    <message>
        <source>The frozen content of this edition is damaged: parts of it are missing.</source>
        <translation>Le contenu figé de cette édition est abîmé&#xa0;: il en manque des parties.</translation>
    </message>
    <message>
        <source>The picture has more than 20 MB: save it smaller and choose it again.</source>
        <translation>L’image dépasse 20 Mo&#xa0;: enregistrez-la plus petite et choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The file is no picture: choose a PNG, JPEG, WebP, GIF or BMP.</source>
        <translation>Le fichier n’est pas une image&#xa0;: choisissez PNG, JPEG, WebP, GIF ou BMP.</translation>
    </message>
    <message>
        <source>The picture has more than {most} million dots: save it smaller and choose it again.</source>
        <translation>L’image a plus de {most} millions de points&#xa0;: enregistrez-la plus petite et choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The picture is damaged: save it anew and choose it again.</source>
        <translation>L’image est abîmée&#xa0;: enregistrez-la de nouveau et choisissez-la encore.</translation>
    </message>
    <message>
        <source>The text of “{title}” has {pages} pages without notes; this template aims at {aim}.</source>
        <translation>Le texte de «&#xa0;{title}&#xa0;» a {pages} pages sans les notes&#xa0;; ce modèle en vise {aim}.</translation>
    </message>
    <message>
        <source>“{title}” is {lines} lines too long for one page.</source>
        <translation>«&#xa0;{title}&#xa0;» dépasse une page de {lines} lignes.</translation>
    </message>
    <message>
        <source>The country {country} is not an ISO 3166-1 code: write two capital letters, such as EG.</source>
        <translation>Le pays {country} n’est pas un code ISO 3166-1&#xa0;: écrivez deux capitales, comme EG.</translation>
    </message>
    <message>
        <source>An actor cannot be merged into itself.</source>
        <translation>Un acteur ne peut être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>A relation needs two different actors.</source>
        <translation>Une relation a besoin de deux acteurs différents.</translation>
    </message>
    <message>
        <source>A briefing is about an issue, an actor or nothing in particular, not about “{kind}”.</source>
        <translation>Un dossier porte sur une question, un acteur ou rien de particulier, pas sur «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>The subject needs both: subject_kind and subject_id, or neither.</source>
        <translation>Le sujet a besoin des deux&#xa0;: subject_kind et subject_id, ou d’aucun.</translation>
    </message>
    <message>
        <source>“{language}” is not a language tag (BCP 47); write it like en, ar or pt-BR.</source>
        <translation>«&#xa0;{language}&#xa0;» n’est pas une étiquette de langue (BCP 47)&#xa0;; écrivez-la comme en, ar ou pt-BR.</translation>
    </message>
    <message>
        <source>The template {template} has no part “{part}”; it has: {parts}.</source>
        <translation>Le modèle {template} n’a pas de partie «&#xa0;{part}&#xa0;»&#xa0;; il a&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>Editions are numbered from 1.</source>
        <translation>Les éditions se numérotent à partir de 1.</translation>
    </message>
    <message>
        <source>No difference: the two figures count different things.</source>
        <translation>Pas de différence&#xa0;: les deux chiffres comptent des choses différentes.</translation>
    </message>
    <message>
        <source>No difference: it is not stated whose figures these are.</source>
        <translation>Pas de différence&#xa0;: il n’est pas dit de qui sont ces chiffres.</translation>
    </message>
    <message>
        <source>No difference: the figures are from different claimants.</source>
        <translation>Pas de différence&#xa0;: les chiffres ne sont pas du même auteur.</translation>
    </message>
    <message>
        <source>No difference: one figure is qualified otherwise than the other.</source>
        <translation>Pas de différence&#xa0;: l’un des chiffres est qualifié autrement que l’autre.</translation>
    </message>
    <message>
        <source>No difference: a range has no single value.</source>
        <translation>Pas de différence&#xa0;: une fourchette n’a pas de valeur unique.</translation>
    </message>
    <message>
        <source>No difference: the figures are counted in different ways.</source>
        <translation>Pas de différence&#xa0;: les chiffres ne sont pas comptés de la même façon.</translation>
    </message>
    <message>
        <source>No difference: numbers at two points in time hide who came and who went.</source>
        <translation>Pas de différence&#xa0;: des nombres à deux moments cachent qui est venu et qui est parti.</translation>
    </message>
    <message>
        <source>No difference: each figure is a single count.</source>
        <translation>Pas de différence&#xa0;: chaque chiffre est un comptage unique.</translation>
    </message>
    <message>
        <source>No difference: it is not stated from when on the figures are counted.</source>
        <translation>Pas de différence&#xa0;: il n’est pas dit à partir de quand on compte.</translation>
    </message>
    <message>
        <source>No difference: the figures are counted from different days on.</source>
        <translation>Pas de différence&#xa0;: les chiffres sont comptés à partir de jours différents.</translation>
    </message>
    <message>
        <source>No difference: it is not stated for which periods the figures are.</source>
        <translation>Pas de différence&#xa0;: il n’est pas dit pour quelles périodes valent les chiffres.</translation>
    </message>
    <message>
        <source>No difference: the figures are for periods of different length.</source>
        <translation>Pas de différence&#xa0;: les chiffres valent pour des périodes de longueur différente.</translation>
    </message>
    <message>
        <source>The interval {text} needs exactly one / between its two ends.</source>
        <translation>L’intervalle {text} exige exactement un / entre ses deux bornes.</translation>
    </message>
    <message>
        <source>The interval {text} needs a date at one end at least.</source>
        <translation>L’intervalle {text} exige une date à une borne au moins.</translation>
    </message>
    <message>
        <source>The interval {text} ends before it begins: put the earlier date first.</source>
        <translation>L’intervalle {text} finit avant de commencer&#xa0;: mettez la date la plus ancienne d’abord.</translation>
    </message>
    <message>
        <source>The interval {text} runs from day to day: leave the hours out.</source>
        <translation>L’intervalle {text} va de jour en jour&#xa0;: laissez les heures de côté.</translation>
    </message>
    <message>
        <source>The interval {text} cannot have an X at its ends: leave out what is not known.</source>
        <translation>L’intervalle {text} ne peut avoir un X à ses bornes&#xa0;: laissez de côté ce qui n’est pas connu.</translation>
    </message>
    <message>
        <source>The date {text} cannot be read: a year with X or Y stands alone, without a month.</source>
        <translation>La date {text} ne peut être lue&#xa0;: une année avec X ou Y se tient seule, sans mois.</translation>
    </message>
    <message>
        <source>The date {text} cannot be read: a day needs its month; write 2025-XX-XX when neither is known.</source>
        <translation>La date {text} ne peut être lue&#xa0;: un jour a besoin de son mois&#xa0;; écrivez 2025-XX-XX quand ni l’un ni l’autre n’est connu.</translation>
    </message>
    <message>
        <source>The date {text} cannot be read: write a moment like 2025-11-10T16:00:00Z or 2025-11-10T16:00:00+02:00.</source>
        <translation>La date {text} ne peut être lue&#xa0;: écrivez un moment comme 2025-11-10T16:00:00Z ou 2025-11-10T16:00:00+02:00.</translation>
    </message>
    <message>
        <source>The date {text} does not exist: a day runs from 00:00:00 to 23:59:59.</source>
        <translation>La date {text} n’existe pas&#xa0;: un jour va de 00:00:00 à 23:59:59.</translation>
    </message>
    <message>
        <source>The date {text} does not exist: a zone lies less than 24 hours from UTC.</source>
        <translation>La date {text} n’existe pas&#xa0;: un fuseau est à moins de 24 heures de l’UTC.</translation>
    </message>
    <message>
        <source>The date {text} cannot be kept: a year has at most nine digits.</source>
        <translation>La date {text} ne peut être gardée&#xa0;: une année a au plus neuf chiffres.</translation>
    </message>
    <message>
        <source>The date {text} cannot be read: Y is for years of more than four digits, without zeros in front.</source>
        <translation>La date {text} ne peut être lue&#xa0;: Y est pour les années de plus de quatre chiffres, sans zéros devant.</translation>
    </message>
    <message>
        <source>The date {text} does not exist: write the year 0 as 0000.</source>
        <translation>La date {text} n’existe pas&#xa0;: écrivez l’année 0 comme 0000.</translation>
    </message>
    <message>
        <source>The date {text} does not exist: there is no month {month}. Months run from 01 to 12; 21 to 24 are the seasons from spring to winter.</source>
        <translation>La date {text} n’existe pas&#xa0;: il n’y a pas de mois {month}. Les mois vont de 01 à 12&#xa0;; 21 à 24 sont les saisons, du printemps à l’hiver.</translation>
    </message>
    <message>
        <source>The date {text} does not exist: days are counted from 01.</source>
        <translation>La date {text} n’existe pas&#xa0;: les jours se comptent à partir de 01.</translation>
    </message>
    <message>
        <source>The date {text} does not exist: {month} {year} has {days} days.</source>
        <translation>La date {text} n’existe pas&#xa0;: {month} {year} a {days} jours.</translation>
    </message>
    <message>
        <source>A date is missing: write one like 2025-11-10, or leave the date out.</source>
        <translation>Il manque une date&#xa0;: écrivez-en une comme 2025-11-10, ou laissez la date de côté.</translation>
    </message>
    <message>
        <source>The date {text} cannot be read: write it like 2025-11-10, 2025-11, 2025, 2025-11~ (about), 2025-10-10/2025-11-09 or 2025-10-10/.. (it goes on).</source>
        <translation>La date {text} ne peut être lue&#xa0;: écrivez-la comme 2025-11-10, 2025-11, 2025, 2025-11~ (environ), 2025-10-10/2025-11-09 ou 2025-10-10/.. (elle continue).</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>The date “{words}” cannot be read. Write it like 10 November 2025, Nov 10, 10/11/2025 (day first), November 2025, 2025, 2025-11-10, 10–14 November 2025, early November, last Monday, yesterday, since 10 October 2025 or for a month.</source>
        <translation>La date «&#xa0;{words}&#xa0;» ne peut être lue. Écrivez-la comme 10 novembre 2025, 10 nov., 10/11/2025 (jour d’abord), novembre 2025, 2025, 2025-11-10, 10–14 novembre 2025, début novembre, lundi dernier, hier, depuis le 10 octobre 2025 ou depuis un mois.</translation>
    </message>
    <message>
        <source>{date} is a {actual}, not a {weekday}: correct one of them, or leave the weekday out.</source>
        <translation>{date} est un {actual}, pas un {weekday}&#xa0;: corrigez l’un des deux, ou laissez le jour de la semaine de côté.</translation>
    </message>
    <message>
        <source>“{basis}” is not the basis of a date; choose one of: {words}.</source>
        <translation>«&#xa0;{basis}&#xa0;» n’est pas le fondement d’une date&#xa0;; choisissez parmi&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>A date is a text like 2025-11-10, or an object with edtf, basis and as_written, not {value}.</source>
        <translation>Une date est un texte comme 2025-11-10, ou un objet avec edtf, basis et as_written, pas {value}.</translation>
    </message>
    <message>
        <source>A date has no field {name}; its fields are edtf, basis and as_written.</source>
        <translation>Une date n’a pas de champ {name}&#xa0;; ses champs sont edtf, basis et as_written.</translation>
    </message>
    <message>
        <source>The field {name} of a date takes a text.</source>
        <translation>Le champ {name} d’une date prend un texte.</translation>
    </message>
    <message>
        <source>The date {text} cannot be read: it is broken JSON.</source>
        <translation>La date {text} ne peut être lue&#xa0;: c’est du JSON abîmé.</translation>
    </message>
    <message>
        <source>{colour} is no colour: write it like #14305E.</source>
        <translation>{colour} n’est pas une couleur&#xa0;: écrivez-la comme #14305E.</translation>
    </message>
    <message>
        <source>Text in {colour} cannot be read on white: choose a darker colour.</source>
        <translation>Un texte en {colour} ne peut être lu sur du blanc&#xa0;: choisissez une couleur plus sombre.</translation>
    </message>
    <message>
        <source>A position stays confirmed for one day at least.</source>
        <translation>Une position reste confirmée un jour au moins.</translation>
    </message>
    <message>
        <source>A measure cannot be part of itself.</source>
        <translation>Une mesure ne peut être partie d’elle-même.</translation>
    </message>
    <message>
        <source>A measure cannot be merged into itself.</source>
        <translation>Une mesure ne peut être fusionnée avec elle-même.</translation>
    </message>
    <message>
        <source>A figure cannot supersede itself.</source>
        <translation>Un chiffre ne peut se remplacer lui-même.</translation>
    </message>
    <message>
        <source>A figure that supersedes another needs both: supersedes_id says which, supersede_reason says why.</source>
        <translation>Un chiffre qui en remplace un autre a besoin des deux&#xa0;: supersedes_id dit lequel, supersede_reason dit pourquoi.</translation>
    </message>
    <message>
        <source>A range needs both ends: low and high.</source>
        <translation>Une fourchette a besoin de ses deux bornes&#xa0;: la plus basse et la plus haute.</translation>
    </message>
    <message>
        <source>The range runs backwards: low {low} is above high {high}.</source>
        <translation>La fourchette est à l’envers&#xa0;: {low} dépasse {high}.</translation>
    </message>
    <message>
        <source>A range has low and high, but no single value.</source>
        <translation>Une fourchette a un bas et un haut, mais pas de valeur unique.</translation>
    </message>
    <message>
        <source>A figure needs its number.</source>
        <translation>Un chiffre a besoin de son nombre.</translation>
    </message>
    <message>
        <source>Low and high go with the qualifier range only.</source>
        <translation>Le plus bas et le plus haut ne vont qu’avec le qualificatif de fourchette.</translation>
    </message>
    <message>
        <source>An issue cannot be part of itself.</source>
        <translation>Une question ne peut être partie d’elle-même.</translation>
    </message>
    <message>
        <source>A proposition cannot be merged into itself.</source>
        <translation>Une proposition ne peut être fusionnée avec elle-même.</translation>
    </message>
    <message>
        <source>“{words}” is not on the scale; choose one of: {terms}.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas sur l’échelle&#xa0;; choisissez parmi&#xa0;: {terms}.</translation>
    </message>
    <message>
        <source>A position cannot supersede itself.</source>
        <translation>Une position ne peut se remplacer elle-même.</translation>
    </message>
    <message>
        <source>A conditional position needs its condition: say what it depends on.</source>
        <translation>Une position sous condition a besoin de sa condition&#xa0;: dites de quoi elle dépend.</translation>
    </message>
    <message>
        <source>A source cannot be merged into itself.</source>
        <translation>Une source ne peut être fusionnée avec elle-même.</translation>
    </message>
    <message>
        <source>A source that is not for attribution needs the words it is cited as, such as “a Western diplomat”.</source>
        <translation>Une source sans attribution a besoin des mots par lesquels on la cite, comme «&#xa0;un diplomate occidental&#xa0;».</translation>
    </message>
    <message>
        <source>The versions of a text are counted from 1.</source>
        <translation>Les versions d’un texte se comptent à partir de 1.</translation>
    </message>
    <message>
        <source>The checksum does not belong to this text.</source>
        <translation>La somme de contrôle n’est pas celle de ce texte.</translation>
    </message>
    <message>
        <source>The passage from {start} to {end} holds no text: start must lie before end.</source>
        <translation>Le passage de {start} à {end} ne contient pas de texte&#xa0;: le début doit précéder la fin.</translation>
    </message>
    <message>
        <source>The words are {words} characters long, but start and end leave room for {room}.</source>
        <translation>Les mots ont {words} caractères, mais début et fin laissent la place pour {room}.</translation>
    </message>
    <message>
        <source>Credibility runs from 1 (confirmed) to 6 (cannot be judged).</source>
        <translation>La crédibilité va de 1 (confirmé) à 6 (ne peut être jugé).</translation>
    </message>
    <message>
        <source>A SHA-256 is 64 hexadecimal digits in lower case.</source>
        <translation>Un SHA-256 est fait de 64 chiffres hexadécimaux en minuscules.</translation>
    </message>
    <message>
        <source>A file cannot be smaller than nothing.</source>
        <translation>Un fichier ne peut être plus petit que rien.</translation>
    </message>
    <message>
        <source>Character {position} is a line break ({code}), but the text must be one line: put a space in its place.</source>
        <translation>Le caractère {position} est un saut de ligne ({code}), mais le texte doit tenir sur une ligne&#xa0;: mettez une espace à sa place.</translation>
    </message>
    <message>
        <source>Character {position} is a tab ({code}), but the text must be one line: put a space in its place.</source>
        <translation>Le caractère {position} est une tabulation ({code}), mais le texte doit tenir sur une ligne&#xa0;: mettez une espace à sa place.</translation>
    </message>
    <message>
        <source>Character {position} is one half of a character whose other half is missing ({code}): delete it, or copy the text anew.</source>
        <translation>Le caractère {position} est la moitié d’un caractère dont l’autre manque ({code})&#xa0;: effacez-le, ou copiez le texte de nouveau.</translation>
    </message>
    <message>
        <source>Character {position} is a code that Unicode gives to no character ({code}): delete it.</source>
        <translation>Le caractère {position} est un code qu’Unicode ne donne à aucun caractère ({code})&#xa0;: effacez-le.</translation>
    </message>
    <message>
        <source>Character {position} is a control character ({code}), which no text can keep: delete it, or put a space in its place.</source>
        <translation>Le caractère {position} est un caractère de commande ({code}), qu’aucun texte ne peut garder&#xa0;: effacez-le, ou mettez une espace à sa place.</translation>
    </message>
    <message>
        <source>The {kind} cannot be saved: {first}</source>
        <translation>L’élément {kind} ne peut être enregistré&#xa0;: {first}</translation>
    </message>
    <message>
        <source>The field {name} must not be empty.</source>
        <translation>Le champ {name} ne doit pas être vide.</translation>
    </message>
    <message>
        <source>The field {name} takes {type}, not “{value}”.</source>
        <translation>Le champ {name} prend {type}, pas «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>“{value}” is not a word for {name}; choose one of: {words}.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un mot pour {name}&#xa0;; choisissez parmi&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>“{value}” in {name} is not an id; an id looks like 01923c5e-7f3a-7000-8000-0123456789ab.</source>
        <translation>«&#xa0;{value}&#xa0;» dans {name} n’est pas un identifiant&#xa0;; un identifiant ressemble à 01923c5e-7f3a-7000-8000-0123456789ab.</translation>
    </message>
    <message>
        <source>The list {name} takes texts, not “{value}”.</source>
        <translation>La liste {name} prend des textes, pas «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>The field {name} takes typed parts, not “{value}”.</source>
        <translation>Le champ {name} prend des parties typées, pas «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>“{value}” in {name} is not a moment; write it like 2025-11-10T16:00:00Z.</source>
        <translation>«&#xa0;{value}&#xa0;» dans {name} n’est pas un moment&#xa0;; écrivez-le comme 2025-11-10T16:00:00Z.</translation>
    </message>
    <message>
        <source>The number in {name} is too large to be kept.</source>
        <translation>Le nombre dans {name} est trop grand pour être gardé.</translation>
    </message>
    <message>
        <source>The field {name} takes a number, not “{value}”.</source>
        <translation>Le champ {name} prend un nombre, pas «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>The number in {name} is longer than {most} digits: check it, or count in a larger unit.</source>
        <translation>Le nombre dans {name} a plus de {most} chiffres&#xa0;: vérifiez-le, ou comptez dans une plus grande unité.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of record; the kinds are: {kinds}.</source>
        <translation>«&#xa0;{kind}&#xa0;» n’est pas un genre de fiche&#xa0;; les genres sont&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>{name} is not a kind of record; the kinds are: {kinds}.</source>
        <translation>{name} n’est pas un genre de fiche&#xa0;; les genres sont&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>{name} is not a kind of record; did you mean {close}? The kinds are: {kinds}.</source>
        <translation>{name} n’est pas un genre de fiche&#xa0;; vouliez-vous dire {close}&#xa0;? Les genres sont&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>The field record must name the kind of record, such as actor or figure.</source>
        <translation>Le champ record doit nommer le genre de fiche, comme actor ou figure.</translation>
    </message>
    <message>
        <source>The field {name} is missing; the kind {kind} needs: {required}.</source>
        <translation>Le champ {name} manque&#xa0;; le genre {kind} exige&#xa0;: {required}.</translation>
    </message>
    <message>
        <source>The kind {kind} has no field {name}; its fields are: {fields}.</source>
        <translation>Le genre {kind} n’a pas de champ {name}&#xa0;; ses champs sont&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>The kind {kind} has no field {name}; did you mean {close}? Its fields are: {fields}.</source>
        <translation>Le genre {kind} n’a pas de champ {name}&#xa0;; vouliez-vous dire {close}&#xa0;? Ses champs sont&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>The records cannot be read: byte {offset} (0x{byte}) on line {line} is not UTF-8; save the file as UTF-8.</source>
        <translation>Les fiches ne peuvent être lues&#xa0;: l’octet {offset} (0x{byte}) à la ligne {line} n’est pas de l’UTF-8&#xa0;; enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>This is not JSON: {reason} (character {position}).</source>
        <translation>Ceci n’est pas du JSON&#xa0;: {reason} (caractère {position}).</translation>
    </message>
    <message>
        <source>This JSON cannot be read: a number or a nesting in it is too long.</source>
        <translation>Ce JSON ne peut être lu&#xa0;: un nombre ou une imbrication y est trop long.</translation>
    </message>
    <message>
        <source>A record is a JSON object in braces, not {value}.</source>
        <translation>Une fiche est un objet JSON entre accolades, pas {value}.</translation>
    </message>
    <message>
        <source>The field {name} is given twice; keep one of them.</source>
        <translation>Le champ {name} est donné deux fois&#xa0;; gardez-en un.</translation>
    </message>
    <message>
        <source>{name} is not a number that JSON knows.</source>
        <translation>{name} n’est pas un nombre que JSON connaît.</translation>
    </message>
    <message>
        <source>The field {name} takes a number of at most {most} digits, not {value}.</source>
        <translation>Le champ {name} prend un nombre d’au plus {most} chiffres, pas {value}.</translation>
    </message>
    <message>
        <source>There is no text to paste: copy the text of a document first.</source>
        <translation>Il n’y a pas de texte à coller&#xa0;: copiez d’abord le texte d’un document.</translation>
    </message>
    <message>
        <source>It is the library itself.</source>
        <translation>C’est la bibliothèque elle-même.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Il ne peut être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It is larger than 50 MB.</source>
        <translation>Il dépasse 50 Mo.</translation>
    </message>
    <message>
        <source>{path} cannot be added. {reason}</source>
        <translation>{path} ne peut être ajouté. {reason}</translation>
    </message>
    <message>
        <source>The corrected text is empty: a text must stay.</source>
        <translation>Le texte corrigé est vide&#xa0;: il doit rester un texte.</translation>
    </message>
    <message>
        <source>The text is unchanged: there is no correction to store.</source>
        <translation>Le texte est inchangé&#xa0;: il n’y a pas de correction à garder.</translation>
    </message>
    <message>
        <source>{path} is the library: choose another name.</source>
        <translation>{path} est la bibliothèque&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The record {id} lies in the trash: restore it first.</source>
        <translation>La fiche {id} est dans la corbeille&#xa0;: restaurez-la d’abord.</translation>
    </message>
    <message>
        <source>Only a briefing, an issue or an actor can be exported, and {id} is of the kind {kind}.</source>
        <translation>Seuls un dossier, une question ou un acteur peuvent être exportés, et {id} est du genre {kind}.</translation>
    </message>
    <message>
        <source>There is no record {id} in this library.</source>
        <translation>Il n’y a pas de fiche {id} dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>The record {id} is of the kind {kind}, not a briefing.</source>
        <translation>La fiche {id} est du genre {kind}, pas un dossier.</translation>
    </message>
    <message>
        <source>{path} is the library itself: choose a picture.</source>
        <translation>{path} est la bibliothèque elle-même&#xa0;: choisissez une image.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The logo is left out. {reason}</source>
        <translation>Le logo est laissé de côté. {reason}</translation>
    </message>
    <message>
        <source>The briefing already has its draft, {id}; give the text under that id, or as the text of the briefing.</source>
        <translation>Le dossier a déjà son brouillon, {id}&#xa0;; donnez le texte sous cet identifiant, ou comme texte du dossier.</translation>
    </message>
    <message>
        <source>The id {id} is also given on line {line}; put both into one line.</source>
        <translation>L’identifiant {id} est donné aussi à la ligne {line}&#xa0;; mettez les deux sur une ligne.</translation>
    </message>
    <message>
        <source>{id} is not an id; an id looks like 01923c5e-7f3a-7000-8000-0123456789ab.</source>
        <translation>{id} n’est pas un identifiant&#xa0;; un identifiant ressemble à 01923c5e-7f3a-7000-8000-0123456789ab.</translation>
    </message>
    <message>
        <source>The id {id} belongs to a record of the kind {stored}, not {kind}.</source>
        <translation>L’identifiant {id} appartient à une fiche du genre {stored}, pas {kind}.</translation>
    </message>
    <message>
        <source>There is no source_text {id} in the library or on the lines.</source>
        <translation>Il n’y a pas de source_text {id} dans la bibliothèque ni sur les lignes.</translation>
    </message>
    <message>
        <source>From {start} to {end} the text reads {found}, not {exact}.</source>
        <translation>De {start} à {end}, le texte dit {found}, pas {exact}.</translation>
    </message>
    <message>
        <source>The words before the passage are others.</source>
        <translation>Les mots avant le passage sont autres.</translation>
    </message>
    <message>
        <source>The words after the passage are others.</source>
        <translation>Les mots après le passage sont autres.</translation>
    </message>
    <message>
        <source>The words {exact} do not stand in the text.</source>
        <translation>Les mots {exact} ne figurent pas dans le texte.</translation>
    </message>
    <message>
        <source>The words {exact} stand {count} times in the text; say which by prefix and suffix, or by start and end.</source>
        <translation>Les mots {exact} figurent {count} fois dans le texte&#xa0;; dites lesquels par prefix et suffix, ou par start et end.</translation>
    </message>
    <message>
        <source>Give the path or the file_id, not both.</source>
        <translation>Donnez le chemin ou le file_id, pas les deux.</translation>
    </message>
    <message>
        <source>{value} is not the path of a file.</source>
        <translation>{value} n’est pas le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>There is no {kind} {id} in the library or on the lines.</source>
        <translation>Il n’y a pas de {kind} {id} dans la bibliothèque ni sur les lignes.</translation>
    </message>
    <message>
        <source>The field {name} must name a record of the kind {wanted}, but {id} is of the kind {kind}.</source>
        <translation>Le champ {name} doit nommer une fiche du genre {wanted}, mais {id} est du genre {kind}.</translation>
    </message>
    <message>
        <source>The source already has version {version} of its text; leave version out and the next one is taken.</source>
        <translation>La source a déjà la version {version} de son texte&#xa0;; laissez la version de côté et la suivante est prise.</translation>
    </message>
    <message>
        <source>The text of a source is never changed; put the corrected text without this id, as a new version.</source>
        <translation>Le texte d’une source n’est jamais modifié&#xa0;; mettez le texte corrigé sans cet identifiant, comme nouvelle version.</translation>
    </message>
    <message>
        <source>Nothing was stored: one line cannot be used.</source>
        <translation>Rien n’a été enregistré&#xa0;: une ligne est inutilisable.</translation>
    </message>
    <message>
        <source>Nothing was stored: {count} lines cannot be used.</source>
        <translation>Rien n’a été enregistré&#xa0;: {count} lignes sont inutilisables.</translation>
    </message>
    <message>
        <source>This system has no keyring that keeps keys safely: the passphrase is asked for each time.</source>
        <translation>Ce système n’a pas de trousseau qui garde les clés en sûreté&#xa0;: la phrase secrète est demandée chaque fois.</translation>
    </message>
    <message>
        <source>The keyring of this system did not answer ({reason}): unlock it, or go on with the passphrase.</source>
        <translation>Le trousseau de ce système n’a pas répondu ({reason})&#xa0;: déverrouillez-le, ou continuez avec la phrase secrète.</translation>
    </message>
    <message>
        <source>Only a position of the same actor on the same proposition can be replaced.</source>
        <translation>Seule une position du même acteur sur la même proposition peut être remplacée.</translation>
    </message>
    <message>
        <source>What takes the place of another position is not the first.</source>
        <translation>Ce qui prend la place d’une autre position n’est pas la première.</translation>
    </message>
    <message>
        <source>The older position already stands in the place of the newer one.</source>
        <translation>L’ancienne position tient déjà la place de la nouvelle.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this library.</source>
        <translation>Il n’y a rien à annuler dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another name or folder.</source>
        <translation>{path} ne peut être écrit&#xa0;: {reason}. Choisissez un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>{path} is a folder: name the file that is to be written in it.</source>
        <translation>{path} est un dossier&#xa0;: nommez le fichier à y écrire.</translation>
    </message>
    <message>
        <source>{path} is not a file: choose another name.</source>
        <translation>{path} n’est pas un fichier&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is protected against writing: choose another name.</source>
        <translation>{path} est protégé en écriture&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it first.</source>
        <translation>Il n’y a pas de dossier {folder}&#xa0;: créez-le d’abord.</translation>
    </message>
    <message>
        <source>The {record} is kept as it came and cannot be edited: add the corrected text as a new version.</source>
        <translation>L’élément {record} est gardé tel qu’il est venu et ne peut être modifié&#xa0;: ajoutez le texte corrigé comme nouvelle version.</translation>
    </message>
    <message>
        <source>The {record} was changed or removed in the meantime, and nothing was saved: look at it again and repeat your change.</source>
        <translation>L’élément {record} a été modifié ou retiré entre-temps, et rien n’a été enregistré&#xa0;: regardez-le de nouveau et refaites votre modification.</translation>
    </message>
    <message>
        <source>The {record} is already in the library under this id ({id}), and nothing was saved: change that record, or give the new one an id of its own.</source>
        <translation>L’élément {record} est déjà dans la bibliothèque sous cet identifiant ({id}), et rien n’a été enregistré&#xa0;: modifiez cette fiche, ou donnez à la nouvelle un identifiant à elle.</translation>
    </message>
    <message>
        <source>The file {path} is damaged ({reason}): restore the newest backup.</source>
        <translation>Le fichier {path} est abîmé ({reason})&#xa0;: restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The file is damaged ({reason}): restore the newest backup.</source>
        <translation>Le fichier est abîmé ({reason})&#xa0;: restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The {kind} {id} cannot be read: restore the newest backup.</source>
        <translation>L’élément {kind} {id} ne peut être lu&#xa0;: restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The {kind} {id} refers in {field} to a {to_kind} that is not in the library ({to_id}).</source>
        <translation>L’élément {kind} {id} renvoie dans {field} à un élément {to_kind} qui n’est pas dans la bibliothèque ({to_id}).</translation>
    </message>
    <message>
        <source>The words “{words}” in the {kind} {id} are a link to a {to_kind} that is not in the library ({to_id}).</source>
        <translation>Les mots «&#xa0;{words}&#xa0;» dans l’élément {kind} {id} sont un lien vers un élément {to_kind} qui n’est pas dans la bibliothèque ({to_id}).</translation>
    </message>
    <message>
        <source>The change log was altered from outside at step {number}: what it says before and after may not be what happened.</source>
        <translation>Le journal a été altéré de l’extérieur à l’étape {number}&#xa0;: ce qu’il dit d’avant et d’après n’est peut-être pas ce qui s’est passé.</translation>
    </message>
    <message>
        <source>The newest steps of the change log were cut off from outside.</source>
        <translation>Les étapes les plus récentes du journal ont été coupées de l’extérieur.</translation>
    </message>
    <message>
        <source>Another program changed the library, and its change log no longer records every edit: restore the newest backup.</source>
        <translation>Un autre programme a modifié la bibliothèque, et son journal ne note plus chaque modification&#xa0;: restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>A text or file is no longer what was kept under its checksum {sha256}.</source>
        <translation>Un texte ou un fichier n’est plus ce qui était gardé sous sa somme de contrôle {sha256}.</translation>
    </message>
    <message>
        <source>The content of the {kind} {id} is not in the library.</source>
        <translation>Le contenu de l’élément {kind} {id} n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The {record} cannot be kept: {hash_field} is not the SHA-256 of its {text_field}.</source>
        <translation>La fiche {record} ne peut être gardée&#xa0;: {hash_field} n’est pas le SHA-256 de son {text_field}.</translation>
    </message>
    <message>
        <source>The file with the checksum {sha256} is not in the library: add the document again.</source>
        <translation>Le fichier de somme de contrôle {sha256} n’est pas dans la bibliothèque&#xa0;: ajoutez le document de nouveau.</translation>
    </message>
    <message>
        <source>The content of a {kind} was erased when the trash was emptied: this cannot be brought back. A backup made before still holds it.</source>
        <translation>Le contenu de l’élément {kind} a été effacé quand la corbeille a été vidée&#xa0;: il ne peut être rétabli. Une sauvegarde faite auparavant le contient encore.</translation>
    </message>
    <message>
        <source>A value cannot be kept: {reason}. Shorten the number or delete the character.</source>
        <translation>Une valeur ne peut être gardée&#xa0;: {reason}. Raccourcissez le nombre ou effacez le caractère.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. It was left as it is: restore the newest backup, and keep this file for rescue.</source>
        <translation>La bibliothèque {path} est abîmée. Elle a été laissée telle quelle&#xa0;: restaurez la sauvegarde la plus récente, et gardez ce fichier pour le sauvetage.</translation>
    </message>
    <message>
        <source>The library {path} is in use by another window or program: close it there, or open the library for reading.</source>
        <translation>La bibliothèque {path} est utilisée par une autre fenêtre ou un autre programme&#xa0;: fermez-la là, ou ouvrez-la en lecture.</translation>
    </message>
    <message>
        <source>The library {path} can only be read: open it for reading, or copy it to a folder you may write to.</source>
        <translation>La bibliothèque {path} peut seulement être lue&#xa0;: ouvrez-la en lecture, ou copiez-la dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened ({reason}): check that you may read the file and that its drive is connected.</source>
        <translation>La bibliothèque {path} ne peut être ouverte ({reason})&#xa0;: vérifiez que vous pouvez lire le fichier et que son disque est connecté.</translation>
    </message>
    <message>
        <source>The file {path} was replaced, moved or deleted by another program, perhaps one that synchronises folders, and nothing was saved: save a copy of what is open here, or close the library, look for it in the folder, and open the right one again.</source>
        <translation>Le fichier {path} a été remplacé, déplacé ou supprimé par un autre programme, peut-être un programme de synchronisation, et rien n’a été enregistré&#xa0;: enregistrez une copie de ce qui est ouvert ici, ou fermez la bibliothèque, cherchez-la dans le dossier et rouvrez la bonne.</translation>
    </message>
    <message>
        <source>The folder {folder} is gone: its drive was disconnected. Nothing was saved; what was stored before is on the drive. Connect it again, then close the library and open it.</source>
        <translation>Le dossier {folder} a disparu&#xa0;: son disque a été déconnecté. Rien n’a été enregistré&#xa0;; ce qui l’était avant est sur le disque. Reconnectez-le, puis fermez la bibliothèque et ouvrez-la.</translation>
    </message>
    <message>
        <source>The change log of the library {path} was altered from outside: what it says of the last changes may not be what happened. Open it for reading, or restore the newest backup.</source>
        <translation>Le journal de la bibliothèque {path} a été altéré de l’extérieur&#xa0;: ce qu’il dit des dernières modifications n’est peut-être pas ce qui s’est passé. Ouvrez-la en lecture, ou restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The disk of the library {path} is full. Nothing was lost and nothing was saved: make room on the disk (deleting records does not help) and try again.</source>
        <translation>Le disque de la bibliothèque {path} est plein. Rien n’a été perdu et rien n’a été enregistré&#xa0;: faites de la place sur le disque (supprimer des fiches n’aide pas) et réessayez.</translation>
    </message>
    <message>
        <source>The disk of the library {path} reports an error ({reason}). The change was not saved; what was saved before is kept. Check the disk and its room.</source>
        <translation>Le disque de la bibliothèque {path} signale une erreur ({reason}). La modification n’a pas été enregistrée&#xa0;; ce qui l’était avant est gardé. Vérifiez le disque et sa place.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>A text or file is larger than a library can hold: split it.</source>
        <translation>Un texte ou un fichier est plus grand que ce qu’une bibliothèque peut contenir&#xa0;: divisez-le.</translation>
    </message>
    <message>
        <source>The passphrase is too short: take at least {least} characters, better four or more words.</source>
        <translation>La phrase secrète est trop courte&#xa0;: prenez au moins {least} caractères, mieux quatre mots ou plus.</translation>
    </message>
    <message>
        <source>No file can be written to the folder {folder}: choose another one.</source>
        <translation>Aucun fichier ne peut être écrit dans le dossier {folder}&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The library {path} was last written by an older version of this program: open it for writing once, then it can be seen as it was.</source>
        <translation>La bibliothèque {path} a été écrite en dernier par une version plus ancienne de ce programme&#xa0;: ouvrez-la une fois en écriture, elle pourra ensuite être vue telle qu’elle était.</translation>
    </message>
    <message>
        <source>Another program changed the library {path}, and its change log no longer records every edit: open it for reading, or restore the newest backup.</source>
        <translation>Un autre programme a modifié la bibliothèque {path}, et son journal ne note plus chaque modification&#xa0;: ouvrez-la en lecture, ou restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>No backup could be made in the folder {folder} ({reason}). The library and the earlier backups are as they were: make room there, or choose another folder for backups.</source>
        <translation>Aucune sauvegarde n’a pu être faite dans le dossier {folder} ({reason}). La bibliothèque et les sauvegardes précédentes sont comme elles étaient&#xa0;: faites-y de la place, ou choisissez un autre dossier pour les sauvegardes.</translation>
    </message>
    <message>
        <source>Another backup of this library is being made: try again when it is done.</source>
        <translation>Une autre sauvegarde de cette bibliothèque est en cours&#xa0;: réessayez quand elle sera finie.</translation>
    </message>
    <message>
        <source>There is already a file at {path}: choose another name.</source>
        <translation>Il y a déjà un fichier à {path}&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>No backup was made, because the library {path} is damaged: {reason} The earlier backups are kept.</source>
        <translation>Aucune sauvegarde n’a été faite, car la bibliothèque {path} est abîmée&#xa0;: {reason} Les sauvegardes précédentes sont gardées.</translation>
    </message>
    <message>
        <source>There is no library at {path}: check the name, or make a new library there.</source>
        <translation>Il n’y a pas de bibliothèque à {path}&#xa0;: vérifiez le nom, ou créez-y une bibliothèque.</translation>
    </message>
    <message>
        <source>{path} is a folder: choose the library file inside it.</source>
        <translation>{path} est un dossier&#xa0;: choisissez le fichier de bibliothèque qu’il contient.</translation>
    </message>
    <message>
        <source>The file {path} is empty: choose a library, or make a new one.</source>
        <translation>Le fichier {path} est vide&#xa0;: choisissez une bibliothèque, ou créez-en une.</translation>
    </message>
    <message>
        <source>The library {path} was written by a newer version of this program (its format is {version}, this program knows up to {known}): update the program.</source>
        <translation>La bibliothèque {path} a été écrite par une version plus récente de ce programme (son format est {version}, ce programme connaît jusqu’à {known})&#xa0;: mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The library {path} is encrypted: its passphrase is needed.</source>
        <translation>La bibliothèque {path} est chiffrée&#xa0;: il faut sa phrase secrète.</translation>
    </message>
    <message>
        <source>This does not open the library {path}. Check capital letters and the language of the keyboard; the recovery sheet opens the library too. If you are sure, the beginning of the file is damaged, or it is no library: restore the newest backup.</source>
        <translation>Ceci n’ouvre pas la bibliothèque {path}. Vérifiez les majuscules et la langue du clavier&#xa0;; la feuille de secours ouvre aussi la bibliothèque. Si vous êtes sûr, le début du fichier est abîmé, ou ce n’est pas une bibliothèque&#xa0;: restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The file {path} is not a library of this program, or it is damaged: choose another file.</source>
        <translation>Le fichier {path} n’est pas une bibliothèque de ce programme, ou il est endommagé&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The library {path} was not closed properly, and its folder cannot be written to put that right: copy the file and the one ending in -wal to another folder.</source>
        <translation>La bibliothèque {path} n’a pas été fermée correctement, et son dossier est protégé en écriture, ce qui empêche d’y remédier&#xa0;: copiez le fichier et celui en -wal dans un autre dossier.</translation>
    </message>
    <message>
        <source>The library {path} is encrypted already.</source>
        <translation>La bibliothèque {path} est déjà chiffrée.</translation>
    </message>
    <message>
        <source>The library {path} is not encrypted, and has no passphrase.</source>
        <translation>La bibliothèque {path} n’est pas chiffrée et n’a pas de phrase secrète.</translation>
    </message>
    <message>
        <source>The library {path} has its new key, but the old file beside it, {file}, could not be overwritten ({reason}): delete it, or open the library once more.</source>
        <translation>La bibliothèque {path} a sa nouvelle clé, mais l’ancien fichier à côté, {file}, n’a pu être écrasé ({reason})&#xa0;: supprimez-le, ou ouvrez la bibliothèque encore une fois.</translation>
    </message>
    <message>
        <source>Group {number} of the recovery key is mistyped: compare it with the sheet.</source>
        <translation>Le groupe {number} de la clé de secours est mal tapé&#xa0;: comparez-le à la feuille.</translation>
    </message>
    <message>
        <source>The groups {numbers} of the recovery key are mistyped: compare them with the sheet.</source>
        <translation>Les groupes {numbers} de la clé de secours sont mal tapés&#xa0;: comparez-les à la feuille.</translation>
    </message>
    <message>
        <source>The recovery key has {wanted} groups of {length} characters, {whole} in all, and {given} were typed: compare them with the sheet.</source>
        <translation>La clé de secours a {wanted} groupes de {length} caractères, {whole} en tout, et {given} ont été tapés&#xa0;: comparez-les à la feuille.</translation>
    </message>
    <message>
        <source>The groups of the recovery key do not belong together: take all of them from the same sheet.</source>
        <translation>Les groupes de la clé de secours ne vont pas ensemble&#xa0;: prenez-les tous sur la même feuille.</translation>
    </message>
    <message>
        <source>The {record} refers in {field} to a record of the kind “{kind}”, which there is not: write one of {kinds}.</source>
        <translation>L’élément {record} renvoie dans {field} à une fiche du genre «&#xa0;{kind}&#xa0;», qui n’existe pas&#xa0;: écrivez l’un de {kinds}.</translation>
    </message>
    <message>
        <source>The {record} refers in {field} to the {kind} {id}, which is not in the library: add it in the same step, or correct the id.</source>
        <translation>L’élément {record} renvoie dans {field} à l’élément {kind} {id}, qui n’est pas dans la bibliothèque&#xa0;: ajoutez-le dans la même étape, ou corrigez l’identifiant.</translation>
    </message>
    <message>
        <source>The {record} cannot be removed: the {other} refers to it in {field}. Remove or change that first.</source>
        <translation>L’élément {record} ne peut être retiré&#xa0;: l’élément {other} y renvoie dans {field}. Retirez ou modifiez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>The {kind} {id} was removed in the meantime, so the change to it cannot be taken back.</source>
        <translation>L’élément {kind} {id} a été retiré entre-temps, et sa modification ne peut être annulée.</translation>
    </message>
    <message>
        <source>There is no passage from {start} to {end} in a text of {length} characters; start must lie before end, and both within the text.</source>
        <translation>Il n’y a pas de passage de {start} à {end} dans un texte de {length} caractères&#xa0;; le début doit précéder la fin, et les deux être dans le texte.</translation>
    </message>
    <message>
        <source>The block “{block}” cannot be about “{kind}”; it can be about: {kinds}.</source>
        <translation>Le bloc «&#xa0;{block}&#xa0;» ne peut porter sur «&#xa0;{kind}&#xa0;»&#xa0;; il peut porter sur&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>“{id}” in the block “{block}” is not an id; an id looks like 01923c5e-7f3a-7000-8000-0123456789ab.</source>
        <translation>«&#xa0;{id}&#xa0;» dans le bloc «&#xa0;{block}&#xa0;» n’est pas un identifiant&#xa0;; un identifiant ressemble à 01923c5e-7f3a-7000-8000-0123456789ab.</translation>
    </message>
    <message>
        <source>The block “{block}” does not say what it is about; write {block}:{kind}/ and the id.</source>
        <translation>Le bloc «&#xa0;{block}&#xa0;» ne dit pas sur quoi il porte&#xa0;; écrivez {block}:{kind}/ et l’identifiant.</translation>
    </message>
    <message>
        <source>The setting {name} is given twice; keep one.</source>
        <translation>Le réglage {name} est donné deux fois&#xa0;; gardez-en un.</translation>
    </message>
    <message>
        <source>The block “{block}” has no settings; take “{name}” out.</source>
        <translation>Le bloc «&#xa0;{block}&#xa0;» n’a pas de réglages&#xa0;; retirez «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The block “{block}” has no setting “{name}”; it has: {names}.</source>
        <translation>Le bloc «&#xa0;{block}&#xa0;» n’a pas de réglage «&#xa0;{name}&#xa0;»&#xa0;; il a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the {name}; write a whole number from 1 to 9999.</source>
        <translation>«&#xa0;{value}&#xa0;» ne peut être le réglage {name}&#xa0;; écrivez un nombre entier de 1 à 9999.</translation>
    </message>
    <message>
        <source>“{value}” in {name} is a span of time; write one date, like 2025-11-10.</source>
        <translation>«&#xa0;{value}&#xa0;» dans {name} est une période&#xa0;; écrivez une seule date, comme 2025-11-10.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>Sauvegarde&#xa0;: {when}</translation>
    </message>
    <message>
        <source>The newest backup: {file}</source>
        <translation>La sauvegarde la plus récente&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation>Sauvegarde du {moment}</translation>
    </message>
    <message>
        <source>It can be read, searched and printed, not changed. Your library is as it was.</source>
        <translation>Elle peut être lue, cherchée et imprimée, pas modifiée. Votre bibliothèque est comme elle était.</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Retour à la bibliothèque</translation>
    </message>
    <message>
        <source>The present file is kept aside. The library is open again in a moment.</source>
        <translation>Le fichier actuel est mis de côté. La bibliothèque se rouvre dans un instant.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>The library is as it was on {moment}.</source>
        <translation>La bibliothèque est comme elle était le {moment}.</translation>
    </message>
    <message>
        <source>The library is as it was on {moment}. The file that was there is kept beside it as “{name}”.</source>
        <translation>La bibliothèque est comme elle était le {moment}. Le fichier qui s’y trouvait est gardé à côté sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>It is not protected any more: File, Protection makes it so again.</source>
        <translation>Elle n’est plus protégée&#xa0;: Fichier, Protection la protège de nouveau.</translation>
    </message>
    <message>
        <source>It opens with the passphrase it had then, and with the recovery sheet of that time.</source>
        <translation>Elle s’ouvre avec la phrase secrète qu’elle avait alors, et avec la feuille de secours de ce temps-là.</translation>
    </message>
    <message>
        <source>The library as recorded on a day</source>
        <translation>La bibliothèque telle que notée un jour donné</translation>
    </message>
    <message>
        <source>yesterday, last Monday, 3 March</source>
        <translation>hier, lundi dernier, 3 mars</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Every page then shows what was in the library at the end of that day. Nothing is changed; one button leads back.</source>
        <translation>Chaque page montre alors ce qui était dans la bibliothèque à la fin de ce jour. Rien n’est modifié&#xa0;; un bouton ramène au présent.</translation>
    </message>
    <message>
        <source>{sentence} The records begin on {day}.</source>
        <translation>{sentence} Les notes commencent le {day}.</translation>
    </message>
    <message>
        <source>Write a day, such as “last Monday” or “3 March 2026”.</source>
        <translation>Écrivez un jour, comme «&#xa0;lundi dernier&#xa0;» ou «&#xa0;3 mars 2026&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing had been recorded by that day.</source>
        <translation>Rien n’avait encore été noté ce jour-là.</translation>
    </message>
    <message>
        <source>Nothing was changed after that day: this is the library now.</source>
        <translation>Rien n’a été modifié après ce jour&#xa0;: c’est la bibliothèque actuelle.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>What was done to it, the newest first</source>
        <translation>Ce qui lui a été fait, le plus récent d’abord</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} earlier step</source>
        <comment>Show {n} earlier steps</comment>
        <translation>
            <numerusform>Montrer {n} étape précédente</numerusform>
            <numerusform>Montrer {n} étapes précédentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>Restaurer cet état</translation>
    </message>
    <message>
        <source>Restore the state of {when}</source>
        <translation>Restaurer l’état du {when}</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{old} → nothing</source>
        <translation>{old} → rien</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>Seulement ce qui est à revoir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>{n} row goes in</source>
        <comment>{n} rows go in</comment>
        <translation>
            <numerusform>{n} ligne est prise</numerusform>
            <numerusform>{n} lignes sont prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} is left out</source>
        <comment>{n} are left out</comment>
        <translation>
            <numerusform>{n} est laissée de côté</numerusform>
            <numerusform>{n} sont laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be used</source>
        <comment>{n} cannot be used</comment>
        <translation>
            <numerusform>{n} inutilisable</numerusform>
            <numerusform>{n} inutilisables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} row</source>
        <comment>Import {n} rows</comment>
        <translation>
            <numerusform>Importer {n} ligne</numerusform>
            <numerusform>Importer {n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is stored. Undo takes it back as one step.</source>
        <translation>L’import est enregistré. Annuler le retire en une seule étape.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Contenu des colonnes</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>{field}, the same in every row</source>
        <translation>{field}, identique pour toutes les lignes</translation>
    </message>
    <message>
        <source>New actors are made as</source>
        <translation>Nature des nouveaux acteurs</translation>
    </message>
    <message>
        <source>Such as “{words}”</source>
        <translation>Par exemple «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Tables and references (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json *.ris *.bib);;All files (*)</source>
        <translation>Tableaux et références (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json *.ris *.bib);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a table or references</source>
        <translation>Importer un tableau ou des références</translation>
    </message>
    <message>
        <source>Reading “{file}”</source>
        <translation>Lecture de «&#xa0;{file}&#xa0;»</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <translation>Lecture du presse-papiers</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>In the library: {words}</source>
        <translation>Dans la bibliothèque&#xa0;: {words}</translation>
    </message>
    <message>
        <source>An import is being stored: wait until it has ended, or cancel it.</source>
        <translation>Un import est en cours d’enregistrement&#xa0;: attendez qu’il soit terminé, ou annulez-le.</translation>
    </message>
    <message>
        <source>Storing the import</source>
        <translation>Enregistrement de l’import</translation>
    </message>
    <message>
        <source>Nothing was imported: you cancelled it.</source>
        <translation>Rien n’a été importé&#xa0;: vous avez annulé.</translation>
    </message>
    <message>
        <source>What each row is</source>
        <translation>Nature de chaque ligne</translation>
    </message>
    <message>
        <source>Looking at the rows: {done} of {total}</source>
        <translation>Examen des lignes&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Row {number} says the same.</source>
        <translation>La ligne {number} dit la même chose.</translation>
    </message>
    <message numerus="yes">
        <source>The library has “{name}” already and says something else in {n} cell.</source>
        <comment>The library has “{name}” already and says something else in {n} cells.</comment>
        <translation>
            <numerusform>La bibliothèque a déjà «&#x202f;{name}&#x202f;» et dit autre chose dans {n} cellule.</numerusform>
            <numerusform>La bibliothèque a déjà «&#x202f;{name}&#x202f;» et dit autre chose dans {n} cellules.</numerusform>
        </translation>
    </message>
    <message>
        <source>There, but differs</source>
        <translation>Présent, mais différent</translation>
    </message>
    <message>
        <source>The change log of this library was altered from outside: what it says of earlier changes may not be what happened. “briefing check” names the steps; a backup made before can be restored.</source>
        <translation>Le journal de cette bibliothèque a été altéré de l’extérieur&#xa0;: ce qu’il dit des modifications précédentes n’est peut-être pas ce qui s’est passé. «&#xa0;briefing check&#xa0;» nomme les étapes&#xa0;; une sauvegarde faite auparavant peut être restaurée.</translation>
    </message>
    <message>
        <source>Tagged with it</source>
        <translation>Fiches qui la portent</translation>
    </message>
    <message>
        <source>Show all in the search</source>
        <translation>Tout montrer dans la recherche</translation>
    </message>
    <message>
        <source>Nothing yet: add the tag on the page of a record.</source>
        <translation>Rien encore&#xa0;: ajoutez l’étiquette sur la page d’une fiche.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <comment>And {n} more.</comment>
        <translation>
            <numerusform>Et {n} autre.</numerusform>
            <numerusform>Et {n} autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources graded {grades}</source>
        <translation>Sources cotées {grades}</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>Not confirmed lately</source>
        <translation>Non confirmé récemment</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>à partir de&#xa0;: {date}</translation>
    </message>
    <message>
        <source>A record that is gone</source>
        <translation>Un enregistrement disparu</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>What emptying the trash does</source>
        <translation>Ce que fait vider la corbeille</translation>
    </message>
    <message>
        <source>Nothing can go: all that lies in the trash is still needed.</source>
        <translation>Rien ne peut partir&#xa0;: tout ce qui est dans la corbeille sert encore.</translation>
    </message>
    <message numerus="yes">
        <source>{n} record leaves the library.</source>
        <comment>{n} records leave the library.</comment>
        <translation>
            <numerusform>{n} fiche quitte la bibliothèque.</numerusform>
            <numerusform>{n} fiches quittent la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record stays in the trash, because others still name it:</source>
        <comment>{n} records stay in the trash, because others still name them:</comment>
        <translation>
            <numerusform>{n} fiche reste dans la corbeille, car d’autres la nomment encore&#xa0;:</numerusform>
            <numerusform>{n} fiches restent dans la corbeille, car d’autres les nomment encore&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} “{name}”</source>
        <translation>{kind} «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>This can be undone. What the records said stays in the change log, as all that was ever entered.</source>
        <translation>Ceci peut être annulé. Ce que disaient les fiches reste dans le journal, comme tout ce qui a jamais été saisi.</translation>
    </message>
    <message numerus="yes">
        <source>{n} text</source>
        <comment>{n} texts</comment>
        <translation>
            <numerusform>{n} texte</numerusform>
            <numerusform>{n} textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <comment>{n} files</comment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone: {texts} and {files} are erased from the library for good. What was typed into the fields of the records stays in the change log. Backups made before keep everything.</source>
        <translation>Ceci ne peut être annulé&#xa0;: {texts} et {files} sont effacés de la bibliothèque pour de bon. Ce qui a été tapé dans les champs des fiches reste dans le journal. Les sauvegardes faites auparavant gardent tout.</translation>
    </message>
    <message>
        <source>A verified copy is made first. The library is open again in a moment.</source>
        <translation>Une copie vérifiée est d’abord faite. La bibliothèque se rouvre dans un instant.</translation>
    </message>
    <message>
        <source>Protecting the library</source>
        <translation>Protection de la bibliothèque</translation>
    </message>
    <message>
        <source>Removing the protection</source>
        <translation>Retrait de la protection</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Changement de la phrase secrète</translation>
    </message>
    <message>
        <source>Making a new recovery sheet</source>
        <translation>Création d’une nouvelle feuille de secours</translation>
    </message>
    <message>
        <source>The library is protected. Backups and copies made before are still plain, and flash drives may keep the old file for a while: delete what you do not need.</source>
        <translation>La bibliothèque est protégée. Les sauvegardes et copies faites auparavant sont encore en clair, et les disques flash peuvent garder l’ancien fichier un certain temps&#xa0;: supprimez ce dont vous n’avez pas besoin.</translation>
    </message>
    <message>
        <source>The library is no longer protected: whoever has the file can read it.</source>
        <translation>La bibliothèque n’est plus protégée&#xa0;: qui a le fichier peut la lire.</translation>
    </message>
    <message>
        <source>The passphrase was changed. Backups made before open with the old one, or with the old recovery sheet.</source>
        <translation>La phrase secrète a été changée. Les sauvegardes faites auparavant s’ouvrent avec l’ancienne, ou avec l’ancienne feuille de secours.</translation>
    </message>
    <message>
        <source>The library has a new recovery sheet. The old one opens it no more.</source>
        <translation>La bibliothèque a une nouvelle feuille de secours. L’ancienne ne l’ouvre plus.</translation>
    </message>
    <message>
        <source>Making the library</source>
        <translation>Création de la bibliothèque</translation>
    </message>
    <message>
        <source>Forgetting the key</source>
        <translation>Oubli de la clé</translation>
    </message>
    <message>
        <source>This computer no longer keeps the key: the passphrase is asked for each time.</source>
        <translation>Cet ordinateur ne garde plus la clé&#xa0;: la phrase secrète est demandée chaque fois.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this library. No new sheet was made.</source>
        <translation>Ce n’est pas la phrase secrète de cette bibliothèque. Aucune nouvelle feuille n’a été faite.</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <translation>Protéger par une phrase secrète</translation>
    </message>
    <message>
        <source>Without one, whoever has the file can read it. You can protect it later, too: in File, Protection.</source>
        <translation>Sans elle, quiconque a le fichier peut le lire. Vous pouvez aussi la protéger plus tard&#xa0;: dans Fichier, Protection.</translation>
    </message>
    <message>
        <source>Make the library</source>
        <translation>Créer la bibliothèque</translation>
    </message>
    <message>
        <source>A new library in {folder}.</source>
        <translation>Une nouvelle bibliothèque dans {folder}.</translation>
    </message>
    <message>
        <source>Without the passphrase and without the recovery sheet, which is made next, nobody can open the library: nobody keeps a second key.</source>
        <translation>Sans la phrase secrète et sans la feuille de secours, qui est faite ensuite, personne ne peut ouvrir la bibliothèque&#xa0;: nul n’en garde une seconde clé.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Too short: take at least {least} characters.</source>
        <translation>Trop court&#xa0;: prenez au moins {least} caractères.</translation>
    </message>
    <message>
        <source>This is not the same: type it once more.</source>
        <translation>Ce n’est pas la même&#xa0;: tapez-la encore une fois.</translation>
    </message>
    <message>
        <source>Four or more words that have nothing to do together; only you know them.</source>
        <translation>Quatre mots ou plus qui n’ont rien à voir ensemble&#xa0;; vous seul les connaissez.</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Montrer la phrase secrète</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Cacher la phrase secrète</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Le verrouillage des majuscules est activé.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Je l’ai gardée</translation>
    </message>
    <message>
        <source>Group {n} of the sheet you kept</source>
        <translation>Groupe {n} de la feuille que vous avez gardée</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>La montrer de nouveau</translation>
    </message>
    <message>
        <source>You have not confirmed that you kept the sheet. If you forget the passphrase without it, nobody can open the library. A new sheet can be made in File, Protection.</source>
        <translation>Vous n’avez pas confirmé que vous avez gardé la feuille. Si vous oubliez la phrase secrète sans elle, personne ne peut ouvrir la bibliothèque. Une nouvelle feuille peut être faite dans Fichier, Protection.</translation>
    </message>
    <message>
        <source>Close without the sheet</source>
        <translation>Fermer sans la feuille</translation>
    </message>
    <message>
        <source>This is not group {n}: compare it.</source>
        <translation>Ce n’est pas le groupe {n}&#xa0;: comparez-le.</translation>
    </message>
    <message>
        <source>Recovery sheet for {library}</source>
        <translation>Feuille de secours de {library}</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la feuille de secours</translation>
    </message>
    <message>
        <source>Saving the recovery sheet</source>
        <translation>Enregistrement de la feuille de secours</translation>
    </message>
    <message>
        <source>The sheet was saved as “{name}”.</source>
        <translation>La feuille est enregistrée sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Saved as {file}. Print it, lock it away from this computer, and delete the file.</source>
        <translation>Enregistré sous {file}. Imprimez-le, mettez-le sous clé loin de cet ordinateur, et supprimez le fichier.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the sheet as PDF and print it where there is one, or copy the groups by hand.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Enregistrez la feuille en PDF et imprimez-la là où il y en a une, ou recopiez les groupes à la main.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet: look at the printer, or save it as PDF.</source>
        <translation>L’imprimante n’a pas pris la feuille&#xa0;: vérifiez l’imprimante, ou enregistrez-la en PDF.</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>La feuille a été envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>It opens the library without the passphrase, and is shown this once. Save or print it, and lock it away from this computer: who has it can read the library.</source>
        <translation>Elle ouvre la bibliothèque sans la phrase secrète, et n’est montrée que cette fois. Enregistrez-la ou imprimez-la, et mettez-la sous clé loin de cet ordinateur&#xa0;: qui l’a peut lire la bibliothèque.</translation>
    </message>
    <message>
        <source>The sheet you had opens only backups from before.</source>
        <translation>La feuille que vous aviez n’ouvre plus que les sauvegardes d’avant.</translation>
    </message>
    <message>
        <source>At least {least} characters.</source>
        <translation>Au moins {least} caractères.</translation>
    </message>
    <message>
        <source>Easy to guess. Take four or more words that have nothing to do together.</source>
        <translation>Facile à deviner. Prenez quatre mots ou plus qui n’ont rien à voir ensemble.</translation>
    </message>
    <message>
        <source>Fair. One or two more words make it strong.</source>
        <translation>Passable. Un ou deux mots de plus la rendent forte.</translation>
    </message>
    <message>
        <source>Strong, unless it is a known phrase or a line of a song.</source>
        <translation>Forte, sauf si c’est une phrase connue ou un vers de chanson.</translation>
    </message>
    <message>
        <source>The groups of the recovery sheet</source>
        <translation>Les groupes de la feuille de secours</translation>
    </message>
    <message>
        <source>From 1 to 14. Case, spaces and hyphens do not matter.</source>
        <translation>De 1 à 14. Majuscules, espaces et traits d’union ne comptent pas.</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Retenir sur cet ordinateur</translation>
    </message>
    <message>
        <source>The system keeps the key: whoever is logged in as you opens the library with it.</source>
        <translation>Le système garde la clé&#xa0;: quiconque est connecté sous votre compte ouvre la bibliothèque avec elle.</translation>
    </message>
    <message>
        <source>Look at the backups …</source>
        <translation>Regarder les sauvegardes&#xa0;…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Other libraries …</source>
        <translation>Autres bibliothèques…</translation>
    </message>
    <message>
        <source>This sheet does not open the library: it belongs to another library, or a newer sheet has replaced it.</source>
        <translation>Cette feuille n’ouvre pas la bibliothèque&#xa0;: elle est d’une autre bibliothèque, ou une feuille plus récente l’a remplacée.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>That is not the passphrase, or the beginning of the file is damaged: the two cannot be told apart. If you are sure of it, look at the backups.</source>
        <translation>Ce n’est pas la phrase secrète, ou le début du fichier est abîmé&#xa0;: on ne peut distinguer les deux. Si vous en êtes sûr, regardez les sauvegardes.</translation>
    </message>
    <message numerus="yes">
        <source>Wait {n} second</source>
        <comment>Wait {n} seconds</comment>
        <translation>
            <numerusform>Attendre {n} seconde</numerusform>
            <numerusform>Attendre {n} secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery sheet …</source>
        <translation>Utiliser la feuille de secours…</translation>
    </message>
    <message>
        <source>The library is locked.</source>
        <translation>La bibliothèque est verrouillée.</translation>
    </message>
    <message>
        <source>This library is protected.</source>
        <translation>Cette bibliothèque est protégée.</translation>
    </message>
    <message>
        <source>Opened with the recovery sheet. Choose a new passphrase in File, Protection; a new sheet is made then.</source>
        <translation>Ouverte avec la feuille de secours. Choisissez une nouvelle phrase secrète dans Fichier, Protection&#xa0;; une nouvelle feuille est faite alors.</translation>
    </message>
    <message>
        <source>Remembering the key</source>
        <translation>Mémorisation de la clé</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Take off a tag</source>
        <translation>Retirer une étiquette</translation>
    </message>
    <message>
        <source>Add a tag: type a word</source>
        <translation>Ajouter une étiquette&#xa0;: tapez un mot</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, but the last step in this library was made at {then}. If the clock is wrong, put it right: new steps are kept in their order all the same, only with the wrong time.</source>
        <translation>L’horloge de cet ordinateur indique {now}, mais la dernière étape de cette bibliothèque a été faite le {then}. Si l’horloge est fausse, réglez-la&#xa0;: les nouvelles étapes gardent leur ordre de toute façon, seule l’heure est fausse.</translation>
    </message>
    <message>
        <source>Beside this library lie copies that a synchronising program made when two computers wrote to it: {names}. What is in them is not in this library.</source>
        <translation>À côté de cette bibliothèque se trouvent des copies qu’un programme de synchronisation a faites quand deux ordinateurs y écrivaient&#xa0;: {names}. Ce qu’elles contiennent n’est pas dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>The library lies in a folder that {service} synchronises. Open it on one computer at a time, and wait until it is synchronised before you open it on another; or move it to a folder of this computer.</source>
        <translation>La bibliothèque est dans un dossier que {service} synchronise. Ouvrez-la sur un seul ordinateur à la fois, et attendez qu’elle soit synchronisée avant de l’ouvrir sur un autre&#xa0;; ou déplacez-la dans un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>The library lies on a network drive ({kind}). Its locks cannot be relied on: open it on one computer at a time, or move it to a folder of this computer.</source>
        <translation>La bibliothèque est sur un disque réseau ({kind}). On ne peut se fier à ses verrous&#xa0;: ouvrez-la sur un seul ordinateur à la fois, ou déplacez-la dans un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>Don’t show again</source>
        <translation>Ne plus montrer</translation>
    </message>
    <message>
        <source>taken out: {words}</source>
        <translation>retiré&#xa0;: {words}</translation>
    </message>
    <message>
        <source>put in: {words}</source>
        <translation>ajouté&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Import a table or references …</source>
        <translation>Importer un tableau ou des références…</translation>
    </message>
    <message>
        <source>Paste a table …</source>
        <translation>Coller un tableau…</translation>
    </message>
    <message>
        <source>Going back to {day}</source>
        <translation>Retour au {day}</translation>
    </message>
    <message>
        <source>The library as recorded on {day}.</source>
        <translation>La bibliothèque telle que notée le {day}.</translation>
    </message>
    <message>
        <source>This is how it was at the end of that day. It can be looked at, searched and exported, and not changed.</source>
        <translation>Elle était ainsi à la fin de ce jour. Elle peut être regardée, cherchée et exportée, mais pas modifiée.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Retour au présent</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Histoire de cette fiche</translation>
    </message>
    <message>
        <source>Activity: who did what, day by day</source>
        <translation>Activité&#xa0;: qui a fait quoi, jour après jour</translation>
    </message>
    <message>
        <source>The library as recorded on a day …</source>
        <translation>La bibliothèque telle que notée un jour donné…</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB: divide it into several.</source>
        <translation>Le fichier dépasse 50 Mo&#xa0;: divisez-le en plusieurs.</translation>
    </message>
    <message>
        <source>The text is larger than 50 MB: divide it into several.</source>
        <translation>Le texte dépasse 50 Mo&#xa0;: divisez-le en plusieurs.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Windows-1252: look at the letters with accents, and save it as UTF-8 if they are wrong.</source>
        <translation>Le fichier n’est pas en UTF-8 et a été lu comme du Windows-1252&#xa0;: regardez les lettres accentuées, et enregistrez-le en UTF-8 si elles sont fausses.</translation>
    </message>
    <message>
        <source>The file is no text that can be read: save it as CSV in UTF-8, or as XLSX.</source>
        <translation>Le fichier n’est pas un texte lisible&#xa0;: enregistrez-le en CSV UTF-8, ou en XLSX.</translation>
    </message>
    <message>
        <source>The file holds characters that no table has: save it as CSV in UTF-8.</source>
        <translation>Le fichier contient des caractères qu’aucun tableau n’a&#xa0;: enregistrez-le en CSV UTF-8.</translation>
    </message>
    <message>
        <source>The table cannot be read from line {line} on: a quotation mark is not closed, or a cell is far too long.</source>
        <translation>Le tableau ne peut être lu à partir de la ligne {line}&#xa0;: un guillemet n’est pas fermé, ou une cellule est bien trop longue.</translation>
    </message>
    <message>
        <source>There is no table: the first row must name the columns.</source>
        <translation>Il n’y a pas de tableau&#xa0;: la première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>There are no rows below the first one, which names the columns.</source>
        <translation>Il n’y a pas de lignes sous la première, qui nomme les colonnes.</translation>
    </message>
    <message>
        <source>The table has more than {most} columns.</source>
        <translation>Le tableau a plus de {most} colonnes.</translation>
    </message>
    <message>
        <source>The table has more than {most} rows: divide it into several files.</source>
        <translation>Le tableau a plus de {most} lignes&#xa0;: divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>A cell in row {row} is longer than a table should hold.</source>
        <translation>Une cellule de la ligne {row} est plus longue que ce qu’un tableau devrait contenir.</translation>
    </message>
    <message>
        <source>Row {row} has more cells than the first row names: a delimiter may stand inside a cell without quotation marks.</source>
        <translation>La ligne {row} a plus de cellules que la première ligne n’en nomme&#xa0;: un séparateur se trouve peut-être dans une cellule sans guillemets.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password: save it without one.</source>
        <translation>Le classeur est protégé par un mot de passe&#xa0;: enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>The workbook cannot be read ({reason}): save it anew as XLSX.</source>
        <translation>Le classeur ne peut être lu ({reason})&#xa0;: enregistrez-le de nouveau en XLSX.</translation>
    </message>
    <message>
        <source>The workbook is damaged: open it in its program and save it anew.</source>
        <translation>Le classeur est abîmé&#xa0;: ouvrez-le dans son programme et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The workbook holds more than can be taken in at once ({rows} rows, {columns} columns): divide it into several.</source>
        <translation>Le classeur contient plus que ce qui peut être pris en une fois ({rows} lignes, {columns} colonnes)&#xa0;: divisez-le en plusieurs.</translation>
    </message>
    <message>
        <source>There is no sheet {sheet}; the sheets are: {sheets}.</source>
        <translation>Il n’y a pas de feuille {sheet}&#xa0;; les feuilles sont&#xa0;: {sheets}.</translation>
    </message>
    <message>
        <source>There is no table: every sheet of the workbook is empty.</source>
        <translation>Il n’y a pas de tableau&#xa0;: toutes les feuilles du classeur sont vides.</translation>
    </message>
    <message>
        <source>The entry on line {line} is broken or repeats the key of another: look at its braces, or export it anew.</source>
        <translation>L’entrée à la ligne {line} est abîmée ou répète la clé d’une autre&#xa0;: regardez ses accolades, ou exportez-la de nouveau.</translation>
    </message>
    <message>
        <source>The file begins like CSL-JSON but is broken: export it anew.</source>
        <translation>Le fichier commence comme du CSL-JSON mais est abîmé&#xa0;: exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is JSON, but no list of references.</source>
        <translation>Le fichier est du JSON, mais pas une liste de références.</translation>
    </message>
    <message>
        <source>It is no reference: a reference is an object in braces.</source>
        <translation>Ce n’est pas une référence&#xa0;: une référence est un objet entre accolades.</translation>
    </message>
    <message>
        <source>It has no title and no address: give it one, or leave it out.</source>
        <translation>Elle n’a ni titre ni adresse&#xa0;: donnez-lui-en un, ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>Its note is longer than a source should hold.</source>
        <translation>Sa note est plus longue que ce qu’une source devrait contenir.</translation>
    </message>
    <message>
        <source>The entry “{name}” has no title: the source goes in without one.</source>
        <translation>L’entrée «&#xa0;{name}&#xa0;» n’a pas de titre&#xa0;: la source entre sans titre.</translation>
    </message>
    <message>
        <source>The entry has no title: the source goes in without one.</source>
        <translation>L’entrée n’a pas de titre&#xa0;: la source entre sans titre.</translation>
    </message>
    <message>
        <source>The date “{date}” cannot be read: the source goes in without it.</source>
        <translation>La date «&#xa0;{date}&#xa0;» est illisible&#xa0;: la source entre sans elle.</translation>
    </message>
    <message>
        <source>The file holds no references.</source>
        <translation>Le fichier ne contient pas de références.</translation>
    </message>
    <message>
        <source>The file is no CSL-JSON, RIS or BibTeX: export the references in one of them.</source>
        <translation>Le fichier n’est ni du CSL-JSON, ni du RIS, ni du BibTeX&#xa0;: exportez les références dans l’un d’eux.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 (byte {offset}): export it anew with that encoding.</source>
        <translation>Le fichier n’est pas en UTF-8 (octet {offset})&#xa0;: exportez-le de nouveau avec cet encodage.</translation>
    </message>
    <message>
        <source>The file is no text: export the references anew.</source>
        <translation>Le fichier n’est pas un texte&#xa0;: exportez les références de nouveau.</translation>
    </message>
    <message>
        <source>The file holds more than {most} references: divide it into several.</source>
        <translation>Le fichier contient plus de {most} références&#xa0;: divisez-le en plusieurs.</translation>
    </message>
    <message>
        <source>A line of the file is longer than any reference.</source>
        <translation>Une ligne du fichier est plus longue que n’importe quelle référence.</translation>
    </message>
    <message>
        <source>It cannot be read: look at it in the file, or export it anew.</source>
        <translation>Elle ne peut être lue&#xa0;: regardez-la dans le fichier, ou exportez-la de nouveau.</translation>
    </message>
    <message>
        <source>“{cell}” is not a word for {name}; write one of: {words}.</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas un mot pour {name}&#xa0;; écrivez l’un de&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>“{cell}” could be a thousand or a decimal: write {thousand} or {decimal}.</source>
        <translation>«&#xa0;{cell}&#xa0;» peut être un millier ou une décimale&#xa0;: écrivez {thousand} ou {decimal}.</translation>
    </message>
    <message>
        <source>“{cell}” cannot be read as a number: write it like 242, at least 242, 1,234.5 or 240–250.</source>
        <translation>«&#xa0;{cell}&#xa0;» ne peut être lu comme un nombre&#xa0;: écrivez-le comme 242, at least 242, 1,234.5 ou 240–250.</translation>
    </message>
    <message>
        <source>“{cell}” cannot be read as a number.</source>
        <translation>«&#xa0;{cell}&#xa0;» ne peut être lu comme un nombre.</translation>
    </message>
    <message>
        <source>The cell is empty: fill it in, or leave the row out.</source>
        <translation>La cellule est vide&#xa0;: remplissez-la, ou laissez la ligne de côté.</translation>
    </message>
    <message>
        <source>There is no room for a backup in {folder}: {free} MB are free, {needed} MB are needed.</source>
        <translation>Il n’y a pas de place pour une sauvegarde dans {folder}&#xa0;: {free}&#xa0;Mo sont libres, {needed}&#xa0;Mo sont nécessaires.</translation>
    </message>
    <message>
        <source>No file can be written to the folder {folder} ({reason}): choose another one.</source>
        <translation>Aucun fichier ne peut être écrit dans le dossier {folder} ({reason})&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Only sources go out as references: choose another format for this list.</source>
        <translation>Seules les sources s’exportent comme références&#xa0;: choisissez un autre format pour cette liste.</translation>
    </message>
    <message>
        <source>“{words}” is no day up to now: write it like 2025-11-10.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas un jour passé ou présent&#xa0;: écrivez-le comme 2025-11-10.</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>Importer des sources</translation>
    </message>
    <message>
        <source>Import actors</source>
        <translation>Importer des acteurs</translation>
    </message>
    <message>
        <source>Import figures</source>
        <translation>Importer des chiffres</translation>
    </message>
    <message>
        <source>Import events</source>
        <translation>Importer des événements</translation>
    </message>
    <message>
        <source>Import positions</source>
        <translation>Importer des positions</translation>
    </message>
    <message>
        <source>Say which column holds: {columns}.</source>
        <translation>Dites quelle colonne contient&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>The two do not differ in “{field}”: leave it out.</source>
        <translation>Les deux ne diffèrent pas dans «&#xa0;{field}&#xa0;»&#xa0;: laissez-le de côté.</translation>
    </message>
    <message>
        <source>This record was not merged into another one.</source>
        <translation>Cette fiche n’a pas été fusionnée avec une autre.</translation>
    </message>
    <message>
        <source>Two actors, two measures, two propositions or two sources can become one; these are not two of a kind.</source>
        <translation>Deux acteurs, deux mesures, deux propositions ou deux sources peuvent n’en faire qu’un&#xa0;; ceux-ci ne sont pas du même genre.</translation>
    </message>
    <message>
        <source>A record cannot be merged into itself: choose another one.</source>
        <translation>Une fiche ne peut être fusionnée avec elle-même&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>One of the two is in the trash: take it out before they are merged.</source>
        <translation>L’une des deux est dans la corbeille&#xa0;: sortez-la avant de les fusionner.</translation>
    </message>
    <message>
        <source>{file} is the library itself: choose another file.</source>
        <translation>{file} est la bibliothèque elle-même&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ne peut être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Restore an earlier state</source>
        <translation>Restaurer un état antérieur</translation>
    </message>
    <message>
        <source>The record {id} was not in the library at that time.</source>
        <translation>La fiche {id} n’était pas dans la bibliothèque à ce moment.</translation>
    </message>
    <message>
        <source>“{name}” is the name of {count} records of the library: write another name, or merge them first.</source>
        <translation>«&#xa0;{name}&#xa0;» est le nom de {count} fiches de la bibliothèque&#xa0;: écrivez un autre nom, ou fusionnez-les d’abord.</translation>
    </message>
    <message>
        <source>The proposition “{text}” is new: name its issue in a column of its own, or write a proposition of the library.</source>
        <translation>La proposition «&#xa0;{text}&#xa0;» est nouvelle&#xa0;: nommez sa question dans une colonne à elle, ou écrivez une proposition de la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no backup at {file}: check the name.</source>
        <translation>Il n’y a pas de sauvegarde à {file}&#xa0;: vérifiez le nom.</translation>
    </message>
    <message>
        <source>The backup could not be put in the place of {path} ({reason}). Nothing was changed: make room in its folder, or copy the backup somewhere else and open it there.</source>
        <translation>La sauvegarde n’a pu être mise à la place de {path} ({reason}). Rien n’a été modifié&#xa0;: faites de la place dans son dossier, ou copiez la sauvegarde ailleurs et ouvrez-la là.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged, and nothing was changed: choose another one.</source>
        <translation>La sauvegarde {file} est abîmée, et rien n’a été modifié&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{briefing} – {library}</source>
        <translation>{briefing} – {library}</translation>
    </message>
    <message>
        <source>Checked: it stands as it is.</source>
        <translation>Contrôlé&#xa0;: cela reste tel quel.</translation>
    </message>
    <message>
        <source>Change the text after a check</source>
        <translation>Modifier le texte après un contrôle</translation>
    </message>
    <message>
        <source>Answer a check</source>
        <translation>Répondre à un contrôle</translation>
    </message>
    <message>
        <source>Switch a check off in this edition</source>
        <translation>Désactiver un contrôle dans cette édition</translation>
    </message>
    <message>
        <source>Take back the answer to a check</source>
        <translation>Retirer la réponse à un contrôle</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message numerus="yes">
        <source>{n} open finding</source>
        <comment>{n} open findings</comment>
        <translation>
            <numerusform>{n} constat ouvert</numerusform>
            <numerusform>{n} constats ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>The checks found nothing</source>
        <translation>Les contrôles n’ont rien trouvé</translation>
    </message>
    <message>
        <source>Next finding: F8. The findings stand beside the text.</source>
        <translation>Constat suivant&#xa0;: F8. Les constats se trouvent à côté du texte.</translation>
    </message>
    <message>
        <source>Checks: {findings}</source>
        <translation>Contrôles&#xa0;: {findings}</translation>
    </message>
    <message numerus="yes">
        <source>{n} answered finding</source>
        <comment>{n} answered findings</comment>
        <translation>
            <numerusform>{n} constat avec réponse</numerusform>
            <numerusform>{n} constats avec réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>avec réponse</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>attend une réponse</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>indication</translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation>Constats des contrôles</translation>
    </message>
    <message>
        <source>Page {page} of the print begins here</source>
        <translation>La page {page} de l’impression commence ici</translation>
    </message>
    <message>
        <source>Solid line: passages carry this sentence. Press to see the passage.</source>
        <translation>Trait plein&#xa0;: des passages appuient cette phrase. Appuyez pour voir le passage.</translation>
    </message>
    <message>
        <source>Dashed line: this sentence is an assessment.</source>
        <translation>Tirets&#xa0;: cette phrase est une évaluation.</translation>
    </message>
    <message>
        <source>No line: nothing carries this sentence.</source>
        <translation>Pas de trait&#xa0;: rien n’appuie cette phrase.</translation>
    </message>
    <message>
        <source>No passage carries this sentence.</source>
        <translation>Aucun passage n’appuie cette phrase.</translation>
    </message>
    <message>
        <source>This sentence is an assessment; no passage carries it.</source>
        <translation>Cette phrase est une évaluation&#x202f;; aucun passage ne l’appuie.</translation>
    </message>
    <message>
        <source>Update all …</source>
        <translation>Tout mettre à jour…</translation>
    </message>
    <message>
        <source>The text is being checked …</source>
        <translation>Le texte est en cours de contrôle…</translation>
    </message>
    <message>
        <source>Every rule that can be checked for this text has been.</source>
        <translation>Toutes les règles qui valent pour ce texte ont été contrôlées.</translation>
    </message>
    <message numerus="yes">
        <source>{n} needs an answer for the final edition</source>
        <comment>{n} need an answer for the final edition</comment>
        <translation>
            <numerusform>{n} attend une réponse pour l’édition définitive</numerusform>
            <numerusform>{n} attendent une réponse pour l’édition définitive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} finding needs an answer before the final edition</source>
        <comment>{n} findings need an answer before the final edition</comment>
        <translation>
            <numerusform>{n} constat attend une réponse avant l’édition définitive</numerusform>
            <numerusform>{n} constats attendent une réponse avant l’édition définitive</numerusform>
        </translation>
    </message>
    <message>
        <source>The text could not be checked</source>
        <translation>Le texte n’a pas pu être contrôlé</translation>
    </message>
    <message>
        <source>Not checked, for they read English only: {rules}.</source>
        <translation>Non contrôlées, car elles ne lisent que l’anglais&#xa0;: {rules}.</translation>
    </message>
    <message>
        <source>Switched off by the organisation: {rules}.</source>
        <translation>Désactivées par l’organisation&#xa0;: {rules}.</translation>
    </message>
    <message>
        <source>Update the text</source>
        <translation>Mettre le texte à jour</translation>
    </message>
    <message numerus="yes">
        <source>Change {n} place</source>
        <comment>Change {n} places</comment>
        <translation>
            <numerusform>Modifier {n} endroit</numerusform>
            <numerusform>Modifier {n} endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the briefing first that the words are to be cited in.</source>
        <translation>Ouvrez d’abord le dossier dans lequel citer ces mots.</translation>
    </message>
    <message>
        <source>Cited at the end of “{title}”. Press again to write it in your own words.</source>
        <translation>Cité à la fin de «&#x202f;{title}&#x202f;». Appuyez encore pour l’écrire avec vos propres mots.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Cite the record instead of the passage</source>
        <translation>Citer la fiche au lieu du passage</translation>
    </message>
    <message>
        <source>The briefing cites the passage that the {kind} was made of.</source>
        <translation>Le dossier cite le passage dont est tiré l’élément {kind}.</translation>
    </message>
    <message>
        <source>Cite the {kind} instead</source>
        <translation>Citer plutôt&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Cited, not filed ({n})</source>
        <translation>Cités, non classés ({n})</translation>
    </message>
    <message>
        <source>Make a record of “{words}”, {source}</source>
        <translation>Faire une fiche de «&#x202f;{words}&#x202f;», {source}</translation>
    </message>
    <message>
        <source>Cited. Press again to write it in your own words, Esc to go to the text.</source>
        <translation>Cité. Appuyez encore pour l’écrire avec vos propres mots, Échap pour revenir au texte.</translation>
    </message>
    <message>
        <source>Write it in your own words: the link ends with the sentence, or with End.</source>
        <translation>Écrivez-le avec vos mots&#xa0;: le lien s’arrête avec la phrase, ou avec Fin.</translation>
    </message>
    <message>
        <source>Previous source ({keys})</source>
        <translation>Source précédente ({keys})</translation>
    </message>
    <message>
        <source>Next source ({keys})</source>
        <translation>Source suivante ({keys})</translation>
    </message>
    <message>
        <source>Open it on the page Sources</source>
        <translation>L’ouvrir à la page Sources</translation>
    </message>
    <message>
        <source>Cite the selected words ({keys})</source>
        <translation>Citer les mots sélectionnés ({keys})</translation>
    </message>
    <message>
        <source>{at} of {last}</source>
        <translation>{at} sur {last}</translation>
    </message>
    <message>
        <source>Source that is read</source>
        <translation>Source lue</translation>
    </message>
    <message>
        <source>Type some of its title</source>
        <translation>Tapez une partie de son titre</translation>
    </message>
    <message>
        <source>Cite “{words}”</source>
        <translation>Citer «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>Le texte est le même.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sentence kept</source>
        <comment>{n} sentences kept</comment>
        <translation>
            <numerusform>{n} phrase conservée</numerusform>
            <numerusform>{n} phrases conservées</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Montrer plus</translation>
    </message>
    <message>
        <source>{text} · {heading}</source>
        <translation>{text} · {heading}</translation>
    </message>
    <message>
        <source>Editions of this briefing</source>
        <translation>Éditions de ce dossier</translation>
    </message>
    <message>
        <source>{edition} · {standing}</source>
        <translation>{edition} · {standing}</translation>
    </message>
    <message>
        <source>The text is as it was in that edition already.</source>
        <translation>Le texte est déjà tel que dans cette édition.</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>Diffuser…</translation>
    </message>
    <message>
        <source>No edition yet. A release keeps the briefing as it stands, with its PDF.</source>
        <translation>Pas encore d’édition. Diffuser conserve le dossier tel qu’il est, avec son PDF.</translation>
    </message>
    <message>
        <source>What was checked before its release is not known.</source>
        <translation>On ne sait pas ce qui fut contrôlé avant sa diffusion.</translation>
    </message>
    <message numerus="yes">
        <source>{n} hint</source>
        <comment>{n} hints</comment>
        <translation>
            <numerusform>{n} indication</numerusform>
            <numerusform>{n} indications</numerusform>
        </translation>
    </message>
    <message>
        <source>Left in the whole edition: {reason}</source>
        <translation>Laissé dans toute l’édition&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Left here: {reason}</source>
        <translation>Laissé ici&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The check before its release left nothing open.</source>
        <translation>Le contrôle avant sa diffusion n’a rien laissé en suspens.</translation>
    </message>
    <message numerus="yes">
        <source>The check before its release found {n} place to correct or answer.</source>
        <comment>The check before its release found {n} places to correct or answer.</comment>
        <translation>
            <numerusform>Le contrôle avant sa diffusion a trouvé {n} endroit à corriger ou à justifier.</numerusform>
            <numerusform>Le contrôle avant sa diffusion a trouvé {n} endroits à corriger ou à justifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} All are answered.</source>
        <translation>{found} Tous ont reçu une réponse.</translation>
    </message>
    <message numerus="yes">
        <source>{n} was left open.</source>
        <comment>{n} were left open.</comment>
        <translation>
            <numerusform>{n} est resté en suspens.</numerusform>
            <numerusform>{n} sont restés en suspens.</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} {left}</source>
        <translation>{found} {left}</translation>
    </message>
    <message>
        <source>Cited in editions</source>
        <translation>Cité dans des éditions</translation>
    </message>
    <message>
        <source>Where it is printed …</source>
        <translation>Où c’est imprimé…</translation>
    </message>
    <message>
        <source>{briefing} · {edition} ({status})</source>
        <translation>{briefing} · {edition} ({status})</translation>
    </message>
    <message>
        <source>What must be recalled …</source>
        <translation>Ce qu’il faut rappeler…</translation>
    </message>
    <message numerus="yes">
        <source>{n} edition cites this source, which no longer holds.</source>
        <comment>{n} editions cite this source, which no longer holds.</comment>
        <translation>
            <numerusform>{n} édition cite cette source, qui ne vaut plus.</numerusform>
            <numerusform>{n} éditions citent cette source, qui ne vaut plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Editions that cite it</source>
        <translation>Éditions qui la citent</translation>
    </message>
    <message numerus="yes">
        <source>{n} edition that is not withdrawn cites it.</source>
        <comment>{n} editions that are not withdrawn cite it.</comment>
        <translation>
            <numerusform>{n} édition qui n’est pas retirée la cite.</numerusform>
            <numerusform>{n} éditions qui ne sont pas retirées la citent.</numerusform>
        </translation>
    </message>
    <message>
        <source>{briefing} · {edition}</source>
        <translation>{briefing} · {edition}</translation>
    </message>
    <message>
        <source>Show the edition</source>
        <translation>Montrer l’édition</translation>
    </message>
    <message>
        <source>{rule} · {count}</source>
        <translation>{rule} · {count}</translation>
    </message>
    <message>
        <source>Findings that need an answer</source>
        <translation>Constats qui attendent une réponse</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Indications</translation>
    </message>
    <message>
        <source>Making edition {number} of “{title}”</source>
        <translation>Composition de l’édition {number} de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Left out, because there is nothing to print: {parts}.</source>
        <translation>Omis, faute de contenu à imprimer&#xa0;: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>Edition {number} is released and kept: {n} page.</source>
        <comment>Edition {number} is released and kept: {n} pages.</comment>
        <translation>
            <numerusform>L’édition {number} est diffusée et conservée&#xa0;: {n} page.</numerusform>
            <numerusform>L’édition {number} est diffusée et conservée&#xa0;: {n} pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was released: you cancelled it.</source>
        <translation>Rien n’a été diffusé&#xa0;: vous avez annulé.</translation>
    </message>
    <message>
        <source>Back to the editions</source>
        <translation>Retour aux éditions</translation>
    </message>
    <message>
        <source>Release edition {number}</source>
        <translation>Diffuser l’édition {number}</translation>
    </message>
    <message>
        <source>It is the first that is final.</source>
        <translation>C’est la première qui est définitive.</translation>
    </message>
    <message>
        <source>It takes the place of edition {number}. The text has not changed since.</source>
        <translation>Elle remplace l’édition {number}. Le texte n’a pas changé depuis.</translation>
    </message>
    <message>
        <source>It takes the place of edition {number}.</source>
        <translation>Elle remplace l’édition {number}.</translation>
    </message>
    <message>
        <source>Release as a draft</source>
        <translation>Diffuser comme brouillon</translation>
    </message>
    <message>
        <source>Release for review</source>
        <translation>Diffuser pour relecture</translation>
    </message>
    <message>
        <source>Release as final</source>
        <translation>Diffuser comme définitive</translation>
    </message>
    <message>
        <source>The edition is being made.</source>
        <translation>L’édition est en cours de composition.</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be final yet: {n} finding needs a correction or an answer.</source>
        <comment>It cannot be final yet: {n} findings need a correction or an answer.</comment>
        <translation>
            <numerusform>Elle ne peut pas encore être définitive&#xa0;: {n} constat attend une correction ou une réponse.</numerusform>
            <numerusform>Elle ne peut pas encore être définitive&#xa0;: {n} constats attendent une correction ou une réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>A final edition says up to when its information goes: give the cut-off.</source>
        <translation>Une édition définitive dit jusqu’à quand vont ses informations&#xa0;: indiquez la date d’arrêt.</translation>
    </message>
    <message>
        <source>The checks leave nothing open.</source>
        <translation>Les contrôles ne laissent rien en suspens.</translation>
    </message>
    <message>
        <source>Withdraw edition {number}</source>
        <translation>Retirer l’édition {number}</translation>
    </message>
    <message>
        <source>Why: its readers will ask</source>
        <translation>Pourquoi&#xa0;: ses lecteurs le demanderont</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>It stays in the library as it was, marked as withdrawn.</source>
        <translation>Elle reste dans la bibliothèque telle qu’elle était, marquée comme retirée.</translation>
    </message>
    <message>
        <source>{kept} No other edition stays valid.</source>
        <translation>{kept} Aucune autre édition ne reste valable.</translation>
    </message>
    <message>
        <source>{edition} ({status})</source>
        <translation>{edition} ({status})</translation>
    </message>
    <message>
        <source>{kept} These stay: {editions}. None of them is final.</source>
        <translation>{kept} Celles-ci restent&#xa0;: {editions}. Aucune n’est définitive.</translation>
    </message>
    <message>
        <source>{kept} These stay: {editions}.</source>
        <translation>{kept} Celles-ci restent&#xa0;: {editions}.</translation>
    </message>
    <message>
        <source>Records to cite</source>
        <translation>Fiches à citer</translation>
    </message>
    <message>
        <source>Tab: {number} of {count}</source>
        <translation>Tab&#xa0;: {number} sur {count}</translation>
    </message>
    <message>
        <source>{actor}: {matter}</source>
        <translation>{actor}&#xa0;: {matter}</translation>
    </message>
    <message>
        <source>not attributed in the source</source>
        <translation>non attribué dans la source</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Show the source passage</source>
        <translation>Montrer le passage de la source</translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation>Changer la formulation</translation>
    </message>
    <message>
        <source>Remove the link, keep the words</source>
        <translation>Retirer le lien, garder les mots</translation>
    </message>
    <message>
        <source>Replace in the texts</source>
        <translation>Remplacer dans les textes</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} place</source>
        <comment>{n} places</comment>
        <translation>
            <numerusform>{n} endroit</numerusform>
            <numerusform>{n} endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>This place reaches over the edge of a link: change it by hand.</source>
        <translation>Cet endroit dépasse le bord d’un lien&#xa0;: modifiez-le à la main.</translation>
    </message>
    <message>
        <source>Replaced in the words of a link.</source>
        <translation>Remplacé dans les mots d’un lien.</translation>
    </message>
    <message>
        <source>Replaced.</source>
        <translation>Remplacé.</translation>
    </message>
    <message numerus="yes">
        <source>{n} place replaced.</source>
        <comment>{n} places replaced.</comment>
        <translation>
            <numerusform>{n} endroit remplacé.</numerusform>
            <numerusform>{n} endroits remplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them in the words of a link.</source>
        <comment>{n} of them in the words of links.</comment>
        <translation>
            <numerusform>Dont {n} dans les mots d’un lien.</numerusform>
            <numerusform>Dont {n} dans les mots de liens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} is left: it reaches over the edge of a link.</source>
        <comment>{n} are left: they reach over the edge of a link.</comment>
        <translation>
            <numerusform>Il en reste {n}, qui dépasse le bord d’un lien.</numerusform>
            <numerusform>Il en reste {n}, qui dépassent le bord d’un lien.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no heading yet. A line that begins with “# ” is one, with “## ” one level deeper.</source>
        <translation>Pas encore de titre. Une ligne qui commence par «&#x202f;#&#x202f;» en est un, par «&#x202f;##&#x202f;» un titre d’un niveau plus bas.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Enter goes there; Alt with the up and down arrows moves a section, with the left and right arrows it changes its level.</source>
        <translation>Entrée y mène&#x202f;; Alt avec les flèches haut et bas déplace une section, avec les flèches gauche et droite en change le niveau.</translation>
    </message>
    <message>
        <source>Heading without words</source>
        <translation>Titre sans mots</translation>
    </message>
    <message>
        <source>{title}, level {level}</source>
        <translation>{title}, niveau {level}</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Coller le texte seul</translation>
    </message>
    <message>
        <source>What you pasted was not put in: another text is shown by now.</source>
        <translation>Ce que vous avez collé n’a pas été inséré&#xa0;: un autre texte est affiché entre-temps.</translation>
    </message>
    <message>
        <source>Reading what was pasted</source>
        <translation>Lecture de ce qui est collé</translation>
    </message>
    <message>
        <source>Live blocks</source>
        <translation>Blocs vivants</translation>
    </message>
    <message>
        <source>Of this briefing</source>
        <translation>De ce dossier</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation>Choisissez de quoi il traite</translation>
    </message>
    <message>
        <source>What “{block}” is to be about</source>
        <translation>De quoi «&#x202f;{block}&#x202f;» doit traiter</translation>
    </message>
    <message>
        <source>Tab: about something else</source>
        <translation>Tab&#xa0;: au sujet d’autre chose</translation>
    </message>
    <message>
        <source>{selected} of {words}</source>
        <translation>{selected} sur {words}</translation>
    </message>
    <message>
        <source>{words} · {minutes} to read</source>
        <translation>{words} · {minutes} de lecture</translation>
    </message>
    <message numerus="yes">
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks on “{file}”</source>
        <translation>Remarques sur «&#x202f;{file}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is ready: {n} record.</source>
        <comment>“{file}” is ready: {n} records.</comment>
        <translation>
            <numerusform>«&#x202f;{file}&#x202f;» est prêt&#xa0;: {n} fiche.</numerusform>
            <numerusform>«&#x202f;{file}&#x202f;» est prêt&#xa0;: {n} fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>Les textes sont les mêmes.</translation>
    </message>
    <message>
        <source>Restore this text</source>
        <translation>Restaurer ce texte</translation>
    </message>
    <message>
        <source>Restore the text “{name}”</source>
        <translation>Restaurer le texte «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>The words are the same; only links or marks differ.</source>
        <translation>Les mots sont les mêmes&#x202f;; seuls des liens ou des marques diffèrent.</translation>
    </message>
    <message>
        <source>History of the texts</source>
        <translation>Historique des textes</translation>
    </message>
    <message>
        <source>The right arrow shows the steps of a stay; Enter goes to what has changed since.</source>
        <translation>La flèche droite montre les étapes d’un passage dans le texte&#x202f;; Entrée mène à ce qui a changé depuis.</translation>
    </message>
    <message>
        <source>{time} – {step}</source>
        <translation>{time} – {step}</translation>
    </message>
    <message>
        <source>Edition {n}</source>
        <translation>Édition {n}</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} à {end}</translation>
    </message>
    <message numerus="yes">
        <source>{n} step</source>
        <comment>{n} steps</comment>
        <translation>
            <numerusform>{n} étape</numerusform>
            <numerusform>{n} étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Name this point …</source>
        <translation>Nommer ce point…</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>Restore all texts</source>
        <translation>Restaurer tous les textes</translation>
    </message>
    <message>
        <source>Compare this state with the one chosen next</source>
        <translation>Comparer cet état avec le prochain choisi</translation>
    </message>
    <message>
        <source>The texts now</source>
        <translation>Les textes actuels</translation>
    </message>
    <message>
        <source>The state before it</source>
        <translation>L’état d’avant</translation>
    </message>
    <message>
        <source>Choose a state in the list.</source>
        <translation>Choisissez un état dans la liste.</translation>
    </message>
    <message>
        <source>Choose a state in the list to see what has changed since.</source>
        <translation>Choisissez un état dans la liste pour voir ce qui a changé depuis.</translation>
    </message>
    <message>
        <source>Name of this point</source>
        <translation>Nom de ce point</translation>
    </message>
    <message>
        <source>Such as “Before the call”; Enter names it</source>
        <translation>Par exemple «&#x202f;Avant l’appel&#x202f;»&#x202f;; Entrée le nomme</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>List as references, CSL-JSON</source>
        <translation>Liste en références, CSL-JSON</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>CSL-JSON (*.json)</source>
        <translation>CSL-JSON (*.json)</translation>
    </message>
    <message>
        <source>{list} as CSV</source>
        <translation>{list} en CSV</translation>
    </message>
    <message>
        <source>{list} as CSV for Excel</source>
        <translation>{list} en CSV pour Excel</translation>
    </message>
    <message>
        <source>{list} as Excel workbook</source>
        <translation>{list} en classeur Excel</translation>
    </message>
    <message>
        <source>{list} as JSON lines</source>
        <translation>{list} en lignes JSON</translation>
    </message>
    <message>
        <source>Backing up before the merge</source>
        <translation>Sauvegarde avant la fusion</translation>
    </message>
    <message>
        <source>Possible duplicates: {kind}</source>
        <translation>Doublons possibles&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche de doublons</translation>
    </message>
    <message>
        <source>Nothing here looks like being there twice.</source>
        <translation>Rien ici ne semble être là deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pair may be one record. Nothing is merged unless you say so.</source>
        <comment>{n} pairs may be one record. Nothing is merged unless you say so.</comment>
        <translation>
            <numerusform>{n} paire est peut-être une seule fiche. Rien n’est fusionné sans votre accord.</numerusform>
            <numerusform>{n} paires sont peut-être une seule fiche. Rien n’est fusionné sans votre accord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} equal field</source>
        <comment>{n} equal fields</comment>
        <translation>
            <numerusform>{n} champ identique</numerusform>
            <numerusform>{n} champs identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Merge two actors</source>
        <translation>Fusionner deux acteurs</translation>
    </message>
    <message>
        <source>Merge two measures</source>
        <translation>Fusionner deux mesures</translation>
    </message>
    <message>
        <source>Merge two propositions</source>
        <translation>Fusionner deux propositions</translation>
    </message>
    <message>
        <source>Merge two sources</source>
        <translation>Fusionner deux sources</translation>
    </message>
    <message>
        <source>Merge with …</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>What moves, line by line</source>
        <translation>Ce qui se déplace, ligne par ligne</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Choose the other record: type its name in the empty field.</source>
        <translation>Choisissez l’autre fiche&#xa0;: tapez son nom dans le champ vide.</translation>
    </message>
    <message>
        <source>A backup is made first. Undo takes the merge back as one step.</source>
        <translation>Une sauvegarde est faite d’abord. Annuler défait la fusion en une étape.</translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>What names the second one names the first afterwards; the second goes into the trash and can be taken out of the first again at any time.</source>
        <translation>Ce qui nomme la seconde nomme ensuite la première&#x202f;; la seconde va à la corbeille et peut être séparée de la première à tout moment.</translation>
    </message>
    <message>
        <source>Merged in</source>
        <translation>Fusionné dans cette fiche</translation>
    </message>
    <message>
        <source>Un-merge</source>
        <translation>Défaire la fusion</translation>
    </message>
    <message>
        <source>Un-merge “{name}”</source>
        <translation>Défaire la fusion de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>“{name}” is a record of its own again.</source>
        <translation>«&#x202f;{name}&#x202f;» est de nouveau une fiche à part.</translation>
    </message>
    <message>
        <source>Nothing else would go back.</source>
        <translation>Rien d’autre ne reviendrait.</translation>
    </message>
    <message>
        <source>Would go back or be as it was: {kinds}</source>
        <translation>Reviendrait ou serait comme avant&#xa0;: {kinds}</translation>
    </message>
    <message>
        <source>{kind} {n}</source>
        <translation>{kind} {n}</translation>
    </message>
    <message>
        <source>What moves: {kinds}</source>
        <translation>Ce qui se déplace&#xa0;: {kinds}</translation>
    </message>
    <message>
        <source>There twice then, so one goes into the trash: {kinds}</source>
        <translation>Serait alors en double, donc l’un va à la corbeille&#xa0;: {kinds}</translation>
    </message>
    <message numerus="yes">
        <source>The links to it in {n} text follow.</source>
        <comment>The links to it in {n} texts follow.</comment>
        <translation>
            <numerusform>Les liens vers elle dans {n} texte suivent.</numerusform>
            <numerusform>Les liens vers elle dans {n} textes suivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing names it: nothing else moves.</source>
        <translation>Rien ne la nomme&#xa0;: rien d’autre ne se déplace.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intervertir</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>Garder l’autre</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Celle-ci reste</translation>
    </message>
    <message>
        <source>This one becomes part of it</source>
        <translation>Celle-ci s’y fond</translation>
    </message>
    <message>
        <source>“{first}” and “{second}”</source>
        <translation>«&#x202f;{first}&#x202f;» et «&#x202f;{second}&#x202f;»</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Merge {names}</source>
        <translation>Fusionner {names}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>Not the same: {names}</source>
        <translation>Pas la même&#xa0;: {names}</translation>
    </message>
    <message>
        <source>The names are alike, {share} %</source>
        <translation>Les noms se ressemblent, {share}&#x202f;%</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are alike, {share} %</source>
        <translation>«&#x202f;{one}&#x202f;» et «&#x202f;{other}&#x202f;» se ressemblent, {share}&#x202f;%</translation>
    </message>
    <message>
        <source>The same address: {address}</source>
        <translation>La même adresse&#xa0;: {address}</translation>
    </message>
    <message>
        <source>The same words: “{words}”</source>
        <translation>Les mêmes mots&#xa0;: «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>The same words but for spelling</source>
        <translation>Les mêmes mots à l’orthographe près</translation>
    </message>
    <message>
        <source>The same words but for spelling: “{one}”, “{other}”</source>
        <translation>Les mêmes mots à l’orthographe près&#xa0;: «&#x202f;{one}&#x202f;», «&#x202f;{other}&#x202f;»</translation>
    </message>
    <message>
        <source>Save as preset …</source>
        <translation>Enregistrer comme préréglage&#xa0;…</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>Gérer les préréglages&#xa0;…</translation>
    </message>
    <message>
        <source>Save as template …</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Add preset</source>
        <translation>Ajouter un préréglage</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>Modifier un préréglage</translation>
    </message>
    <message>
        <source>Trash preset</source>
        <translation>Mettre un préréglage à la corbeille</translation>
    </message>
    <message>
        <source>Presets for export</source>
        <translation>Préréglages d’exportation</translation>
    </message>
    <message>
        <source>A preset keeps how a briefing leaves: its format, paper and marking, and what is kept back from its readers. Names of private individuals never leave.</source>
        <translation>Un préréglage garde la manière dont un dossier part&#xa0;: son format, son papier, sa mention, et ce qui est retenu à ses lecteurs. Les noms de particuliers ne partent jamais.</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Nouveau préréglage</translation>
    </message>
    <message>
        <source>New preset {number}</source>
        <translation>Nouveau préréglage {number}</translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation>Donnez un nom au préréglage.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>Renommer un modèle</translation>
    </message>
    <message>
        <source>Trash template</source>
        <translation>Mettre un modèle à la corbeille</translation>
    </message>
    <message>
        <source>Your templates</source>
        <translation>Vos modèles</translation>
    </message>
    <message>
        <source>There is none yet: “Save as template …” beside “Brief as PDF” makes one.</source>
        <translation>Il n’y en a pas encore&#xa0;: «&#xa0;Enregistrer comme modèle…&#xa0;», à côté de «&#xa0;Dossier en PDF&#xa0;», en fait un.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
    <message>
        <source>A template keeps a briefing’s front matter, headings and live blocks. “New briefing” offers it, and the blocks are then about the new subject.</source>
        <translation>Un modèle garde l’en-tête, les titres et les blocs vivants d’un dossier. «&#x202f;Nouveau dossier&#x202f;» le propose, et les blocs traitent alors du nouveau sujet.</translation>
    </message>
    <message>
        <source>{template}: {headings}, {blocks}</source>
        <translation>{template}&#xa0;: {headings}, {blocks}</translation>
    </message>
    <message numerus="yes">
        <source>{n} heading</source>
        <comment>{n} headings</comment>
        <translation>
            <numerusform>{n} titre</numerusform>
            <numerusform>{n} titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} live block</source>
        <comment>{n} live blocks</comment>
        <translation>
            <numerusform>{n} bloc vivant</numerusform>
            <numerusform>{n} blocs vivants</numerusform>
        </translation>
    </message>
    <message>
        <source>A position counts as unconfirmed after so many days</source>
        <translation>Une position passe pour non confirmée après tant de jours</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Rules that run for</source>
        <translation>Règles qui valent pour</translation>
    </message>
    <message>
        <source>Sought: {words}</source>
        <translation>Recherché&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Not in this text: {words}</source>
        <translation>Absent de ce texte&#xa0;: {words}</translation>
    </message>
    <message>
        <source>More for this list</source>
        <translation>Plus pour cette liste</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Exporter cette liste</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} selected record</source>
        <comment>Export {n} selected records</comment>
        <translation>
            <numerusform>Exporter {n} fiche sélectionnée</numerusform>
            <numerusform>Exporter {n} fiches sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>The copy is saved: {path}. Open it to go on working.</source>
        <translation>La copie est enregistrée&#xa0;: {path}. Ouvrez-la pour continuer à travailler.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Select the words in the text first.</source>
        <translation>Sélectionnez d’abord les mots dans le texte.</translation>
    </message>
    <message>
        <source>Looking for other spellings …</source>
        <translation>Recherche d’autres graphies…</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>Ajouter «&#x202f;{word}&#x202f;» au dictionnaire</translation>
    </message>
    <message>
        <source>No other spelling is known</source>
        <translation>Aucune autre graphie n’est connue</translation>
    </message>
    <message>
        <source>Spelling is looked up in English texts only, unless it is switched off.</source>
        <translation>L’orthographe n’est vérifiée que dans les textes anglais, sauf si elle est désactivée.</translation>
    </message>
    <message>
        <source>No misspelt word is found.</source>
        <translation>Aucune faute n’est trouvée.</translation>
    </message>
    <message>
        <source>Find in the texts</source>
        <translation>Chercher dans les textes</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Endroit précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Endroit suivant (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace in the texts …</source>
        <translation>Remplacer dans les textes&#xa0;…</translation>
    </message>
    <message>
        <source>Next place of what was sought</source>
        <translation>Endroit suivant de ce qui est recherché</translation>
    </message>
    <message>
        <source>Previous place of what was sought</source>
        <translation>Endroit précédent de ce qui est recherché</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Faute suivante</translation>
    </message>
    <message>
        <source>Nothing but the text, and back</source>
        <translation>Rien que le texte, et retour</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Heading, first level</source>
        <translation>Titre, premier niveau</translation>
    </message>
    <message>
        <source>Heading, second level</source>
        <translation>Titre, deuxième niveau</translation>
    </message>
    <message>
        <source>Heading, third level</source>
        <translation>Titre, troisième niveau</translation>
    </message>
    <message>
        <source>Plain paragraph</source>
        <translation>Paragraphe simple</translation>
    </message>
    <message>
        <source>List with dots</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Insert a footnote</source>
        <translation>Insérer une note de bas de page</translation>
    </message>
    <message>
        <source>Insert a table …</source>
        <translation>Insérer un tableau&#xa0;…</translation>
    </message>
    <message>
        <source>Typographic quotation marks while typing</source>
        <translation>Guillemets typographiques pendant la saisie</translation>
    </message>
    <message>
        <source>Spelling of British English</source>
        <translation>Orthographe de l’anglais britannique</translation>
    </message>
    <message>
        <source>Spelling of American English</source>
        <translation>Orthographe de l’anglais américain</translation>
    </message>
    <message>
        <source>No spelling</source>
        <translation>Pas d’orthographe</translation>
    </message>
    <message>
        <source>No measure with a figure is filed under “{name}”.</source>
        <translation>Aucune mesure ayant un chiffre n’est classée sous «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>No figure in the library is given by {name}.</source>
        <translation>Aucun chiffre de la bibliothèque n’est donné par {name}.</translation>
    </message>
    <message>
        <source>“{name}” has no figure yet.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas encore de chiffre.</translation>
    </message>
    <message>
        <source>Nobody&apos;s position on “{name}” is in the library yet.</source>
        <translation>Aucune position de quiconque sur «&#x202f;{name}&#x202f;» n’est encore dans la bibliothèque.</translation>
    </message>
    <message>
        <source>No position of {name} is in the library yet.</source>
        <translation>{name} n’a encore aucune position dans la bibliothèque.</translation>
    </message>
    <message>
        <source>No position is in the library yet.</source>
        <translation>Aucune position n’est encore dans la bibliothèque.</translation>
    </message>
    <message>
        <source>No quotation carries a record of “{name}”.</source>
        <translation>Aucune citation ne porte une fiche de «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>No quotation of {name} is in the library.</source>
        <translation>{name} n’a aucune citation dans la bibliothèque.</translation>
    </message>
    <message>
        <source>No event is filed under “{name}”.</source>
        <translation>Aucun événement n’est classé sous «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} takes part in no event.</source>
        <translation>{name} ne participe à aucun événement.</translation>
    </message>
    <message>
        <source>No judgement is filed under “{name}”.</source>
        <translation>Aucun jugement n’est classé sous «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>No gap is filed under “{name}”.</source>
        <translation>Aucune lacune n’est classée sous «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>All of the figures are superseded, retracted or disputed.</source>
        <translation>Tous les chiffres sont remplacés, rétractés ou contestés.</translation>
    </message>
    <message>
        <source>All of the figures are superseded or retracted.</source>
        <translation>Tous les chiffres sont remplacés ou rétractés.</translation>
    </message>
    <message>
        <source>A chart needs two figures of one measure that have a date, a number and are not disputed.</source>
        <translation>Un graphique a besoin de deux chiffres d’une même mesure qui aient une date et un nombre et ne soient pas contestés.</translation>
    </message>
    <message>
        <source>No two claimants give a figure for the same measure and time.</source>
        <translation>Il n’y a pas deux auteurs qui donnent un chiffre pour la même mesure et le même moment.</translation>
    </message>
    <message>
        <source>None of the positions was held on the day chosen.</source>
        <translation>Aucune des positions n’était tenue le jour choisi.</translation>
    </message>
    <message>
        <source>None of the positions is held any more.</source>
        <translation>Aucune des positions n’est plus tenue.</translation>
    </message>
    <message>
        <source>The sources of the quotations may not be quoted.</source>
        <translation>Les sources des citations ne peuvent être citées mot pour mot.</translation>
    </message>
    <message>
        <source>No event lies between the days chosen.</source>
        <translation>Aucun événement ne se situe entre les jours choisis.</translation>
    </message>
    <message>
        <source>None of the judgements is of the kind chosen.</source>
        <translation>Aucun des jugements n’est du genre choisi.</translation>
    </message>
    <message>
        <source>None of the gaps is of the kind chosen.</source>
        <translation>Aucune des lacunes n’est du genre choisi.</translation>
    </message>
    <message>
        <source>The briefing cites no source yet.</source>
        <translation>Le dossier ne cite encore aucune source.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>The first of the days chosen, {first}, is after the last, {last}.</source>
        <translation>Le premier des jours choisis, {first}, est après le dernier, {last}.</translation>
    </message>
    <message>
        <source>What the block is about does not exist or lies in the trash.</source>
        <translation>Ce sur quoi porte le bloc n’existe pas ou est dans la corbeille.</translation>
    </message>
    <message>
        <source>There is no final edition yet that could be compared with.</source>
        <translation>Il n’y a pas encore d’édition définitive à laquelle comparer.</translation>
    </message>
    <message>
        <source>“{name}” has no proposition yet.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas encore de proposition.</translation>
    </message>
    <message>
        <source>No issue has a proposition yet.</source>
        <translation>Aucune question n’a encore de proposition.</translation>
    </message>
    <message>
        <source>Nothing is of {since} or later; the last is of {last}.</source>
        <translation>Rien n’est du {since} ou d’après&#x202f;; le dernier élément est du {last}.</translation>
    </message>
    <message>
        <source>Left out of the text: “{words}”</source>
        <translation>Laissé hors du texte&#xa0;: «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>Names of persons were replaced by their role or office; places: {count}.</source>
        <translation>Des noms de personnes ont été remplacés par leur rôle ou leur fonction&#x202f;; endroits&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Names of private or protected persons were replaced by their role; places: {count}.</source>
        <translation>Des noms de particuliers ou de personnes protégées ont été remplacés par leur rôle&#x202f;; endroits&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{count} sources carry this, and all go back to one origin: {origin}.</source>
        <translation>{count} sources appuient ceci, et toutes remontent à une même origine&#xa0;: {origin}.</translation>
    </message>
    <message>
        <source>The information cut-off has passed: {date}.</source>
        <translation>La date d’arrêt des informations est passée&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>The figure is as of {date}, after the information cut-off, {cut_off}.</source>
        <translation>Le chiffre (situation&#xa0;: {date}) est postérieur à la date d’arrêt des informations, {cut_off}.</translation>
    </message>
    <message>
        <source>{source} ({date}) came out after the information cut-off, {cut_off}.</source>
        <translation>{source} ({date}) a paru après la date d’arrêt des informations, {cut_off}.</translation>
    </message>
    <message>
        <source>The house list has “{instead}” for “{words}”. {reason}</source>
        <translation>La liste maison a «&#x202f;{instead}&#x202f;» pour «&#x202f;{words}&#x202f;». {reason}</translation>
    </message>
    <message>
        <source>The house list has “{instead}” for “{words}”.</source>
        <translation>La liste maison a «&#x202f;{instead}&#x202f;» pour «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>“{words}” is on the house list. {reason}</source>
        <translation>«&#x202f;{words}&#x202f;» est sur la liste maison. {reason}</translation>
    </message>
    <message>
        <source>“{words}” is on the house list.</source>
        <translation>«&#x202f;{words}&#x202f;» est sur la liste maison.</translation>
    </message>
    <message>
        <source>Likelihood and confidence stand in one sentence: say how confident you are in a sentence of its own.</source>
        <translation>Probabilité et confiance se trouvent dans une même phrase&#xa0;: dites votre degré de confiance dans une phrase à part.</translation>
    </message>
    <message>
        <source>Make it two sentences</source>
        <translation>En faire deux phrases</translation>
    </message>
    <message>
        <source>{source} is marked {marking}, and the briefing bears no marking.</source>
        <translation>{source} porte la mention {marking}, et le dossier ne porte aucune mention.</translation>
    </message>
    <message>
        <source>{source} is for background only: do not cite it.</source>
        <translation>{source} n’est que pour information&#xa0;: ne la citez pas.</translation>
    </message>
    <message>
        <source>{source} is not for attribution: say in the source how it is to be cited.</source>
        <translation>{source} est sans attribution&#xa0;: dites dans la source comment elle doit être citée.</translation>
    </message>
    <message>
        <source>{source} is marked {marking}, the briefing {edition}: which of them is for the closer circle is not known.</source>
        <translation>{source} porte la mention {marking}, le dossier {edition}&#xa0;: on ne sait pas laquelle des deux vaut pour le cercle le plus étroit.</translation>
    </message>
    <message>
        <source>{source} is marked {marking}, the briefing only {edition}.</source>
        <translation>{source} porte la mention {marking}, le dossier seulement {edition}.</translation>
    </message>
    <message>
        <source>The source forbids naming who said this: {name}.</source>
        <translation>La source interdit de nommer qui a dit ceci&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{source} is not for attribution: do not print its words.</source>
        <translation>{source} est sans attribution&#xa0;: n’imprimez pas ses mots.</translation>
    </message>
    <message>
        <source>“{words}” is a term of {other}; the rest of the briefing uses {scale}.</source>
        <translation>«&#x202f;{words}&#x202f;» est un terme de {other}&#x202f;; le reste du dossier emploie {scale}.</translation>
    </message>
    <message>
        <source>“{words}” is not a known name: “{name}” is.</source>
        <translation>«&#x202f;{words}&#x202f;» n’est pas un nom connu&#xa0;: «&#x202f;{name}&#x202f;» l’est.</translation>
    </message>
    <message>
        <source>The words compare two figures. {reason}</source>
        <translation>Les mots comparent deux chiffres. {reason}</translation>
    </message>
    <message>
        <source>“{words}” is on no scale: choose a term of likelihood.</source>
        <translation>«&#x202f;{words}&#x202f;» n’est sur aucune échelle&#xa0;: choisissez un terme de probabilité.</translation>
    </message>
    <message>
        <source>The subject of the briefing is named among the document&apos;s keywords: “{name}”. In print the role stands there.</source>
        <translation>Le sujet du dossier est nommé parmi les mots-clés du document&#xa0;: «&#x202f;{name}&#x202f;». À l’impression, le rôle y figure.</translation>
    </message>
    <message>
        <source>The address holds the name of a private person, “{name}”; in print the address is left out.</source>
        <translation>L’adresse contient le nom d’un particulier, «&#x202f;{name}&#x202f;»&#x202f;; à l’impression, l’adresse est laissée de côté.</translation>
    </message>
    <message>
        <source>What is cited here names “{name}”, a private person. In print the role stands there.</source>
        <translation>Ce qui est cité ici nomme «&#x202f;{name}&#x202f;», un particulier. À l’impression, le rôle y figure.</translation>
    </message>
    <message>
        <source>“{name}” is the name of a private person: print the role.</source>
        <translation>«&#x202f;{name}&#x202f;» est le nom d’un particulier&#xa0;: imprimez le rôle.</translation>
    </message>
    <message>
        <source>“{words}” does not stand so in the source.</source>
        <translation>«&#x202f;{words}&#x202f;» ne figure pas ainsi dans la source.</translation>
    </message>
    <message>
        <source>Newer figure</source>
        <translation>Chiffre plus récent</translation>
    </message>
    <message>
        <source>A newer figure of the same count and claimant is known; the text gives the older one.</source>
        <translation>Un chiffre plus récent du même comptage et du même auteur est connu&#x202f;; le texte donne l’ancien.</translation>
    </message>
    <message>
        <source>Position overtaken</source>
        <translation>Position dépassée</translation>
    </message>
    <message>
        <source>The actor holds this position no longer, or has denied it.</source>
        <translation>L’acteur ne tient plus cette position, ou l’a démentie.</translation>
    </message>
    <message>
        <source>Position not confirmed lately</source>
        <translation>Position non confirmée récemment</translation>
    </message>
    <message>
        <source>Nobody has heard the actor say so for longer than the unit allows.</source>
        <translation>Personne n’a entendu l’acteur le dire depuis plus longtemps que ne l’admet l’unité.</translation>
    </message>
    <message>
        <source>Words against the record</source>
        <translation>Mots contraires à la fiche</translation>
    </message>
    <message>
        <source>A number or qualifier that differs from its record is an error in one of the two.</source>
        <translation>Un nombre ou un qualificatif qui diffère de sa fiche est une erreur dans l’un des deux.</translation>
    </message>
    <message>
        <source>Source withdrawn</source>
        <translation>Source retirée</translation>
    </message>
    <message>
        <source>All that carried this has been withdrawn or retracted.</source>
        <translation>Tout ce qui appuyait ceci a été retiré ou rétracté.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Personne n’est nommé</translation>
    </message>
    <message>
        <source>Contested numbers and positions belong to whoever gave them: name them.</source>
        <translation>Les nombres et positions contestés appartiennent à qui les a donnés&#xa0;: nommez-le.</translation>
    </message>
    <message>
        <source>Quotation not in the source</source>
        <translation>Citation absente de la source</translation>
    </message>
    <message>
        <source>Quoted words stand as they were said; what is left out is shown.</source>
        <translation>Les mots cités figurent tels qu’ils ont été dits&#x202f;; ce qui est laissé de côté est montré.</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Aucune source</translation>
    </message>
    <message>
        <source>A figure, a quotation or a statement without a source can be checked by nobody.</source>
        <translation>Un chiffre, une citation ou une déclaration sans source ne peut être contrôlé par personne.</translation>
    </message>
    <message>
        <source>Record without evidence</source>
        <translation>Fiche sans preuve</translation>
    </message>
    <message>
        <source>The record that is cited has no passage that supports it.</source>
        <translation>La fiche citée n’a aucun passage qui l’appuie.</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Une seule source</translation>
    </message>
    <message>
        <source>A single source carries this claim; a second one would let the reader trust it.</source>
        <translation>Une seule source appuie cette affirmation&#x202f;; une seconde permettrait au lecteur de s’y fier.</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>Une seule origine</translation>
    </message>
    <message>
        <source>Several sources carry this claim, and all of them have it from the same origin.</source>
        <translation>Plusieurs sources appuient cette affirmation, et toutes la tiennent de la même origine.</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Non comparables</translation>
    </message>
    <message>
        <source>A comparison of figures that count different things, or differently, says nothing.</source>
        <translation>Une comparaison de chiffres qui comptent des choses différentes, ou autrement, ne dit rien.</translation>
    </message>
    <message>
        <source>Likelihood and confidence mixed</source>
        <translation>Probabilité et confiance mêlées</translation>
    </message>
    <message>
        <source>In one sentence, how likely it is and how sure we are are taken for each other.</source>
        <translation>Dans une même phrase, le degré de probabilité et le degré de certitude sont pris l’un pour l’autre.</translation>
    </message>
    <message>
        <source>Two scales of likelihood</source>
        <translation>Deux échelles de probabilité</translation>
    </message>
    <message>
        <source>The same word stands for other numbers on another scale.</source>
        <translation>Le même mot représente d’autres nombres sur une autre échelle.</translation>
    </message>
    <message>
        <source>Likelihood on no scale</source>
        <translation>Probabilité hors échelle</translation>
    </message>
    <message>
        <source>“May” and “could” commit to nothing; the scale has words that do.</source>
        <translation>En anglais, «&#x202f;may&#x202f;» et «&#x202f;could&#x202f;» n’engagent à rien&#x202f;; l’échelle a des mots qui engagent.</translation>
    </message>
    <message>
        <source>Private person named</source>
        <translation>Particulier nommé</translation>
    </message>
    <message>
        <source>A name can put a private person in danger: a role serves the reader as well.</source>
        <translation>Un nom peut mettre un particulier en danger&#xa0;: un rôle sert tout aussi bien le lecteur.</translation>
    </message>
    <message>
        <source>Name spelt otherwise</source>
        <translation>Nom orthographié autrement</translation>
    </message>
    <message>
        <source>Two spellings of one name look like two people, and a search finds only one.</source>
        <translation>Deux graphies d’un même nom semblent désigner deux personnes, et une recherche n’en trouve qu’une.</translation>
    </message>
    <message>
        <source>Marking or handling</source>
        <translation>Mention ou usage permis</translation>
    </message>
    <message>
        <source>A source must not reach more readers than whoever gave it allows.</source>
        <translation>Une source ne doit pas atteindre plus de lecteurs que ne le permet qui l’a donnée.</translation>
    </message>
    <message>
        <source>After the cut-off</source>
        <translation>Après la date d’arrêt</translation>
    </message>
    <message>
        <source>An edition tells what was known at its cut-off, and nothing from after it.</source>
        <translation>Une édition dit ce que l’on savait à sa date d’arrêt, et rien de ce qui suit.</translation>
    </message>
    <message>
        <source>Loose end</source>
        <translation>Bout resté en suspens</translation>
    </message>
    <message>
        <source>A link to nothing, a lone @ or an empty block is noticed first by the reader.</source>
        <translation>Un lien vers rien, un @ isolé ou un bloc vide&#xa0;: le lecteur est le premier à le remarquer.</translation>
    </message>
    <message>
        <source>Term of the house list</source>
        <translation>Terme de la liste maison</translation>
    </message>
    <message>
        <source>The house list keeps the language neutral; it is a hint, never a ban.</source>
        <translation>La liste maison garde la langue neutre&#x202f;; elle est une indication, jamais une interdiction.</translation>
    </message>
    <message>
        <source>One source carries this: {source}.</source>
        <translation>Une seule source appuie ceci&#xa0;: {source}.</translation>
    </message>
    <message>
        <source>Superseded by {figure}, {as_of}.</source>
        <translation>Remplacé par {figure}, {as_of}.</translation>
    </message>
    <message>
        <source>Its claimant corrected it to {figure}, {as_of}.</source>
        <translation>Son auteur l’a corrigé en {figure}, {as_of}.</translation>
    </message>
    <message>
        <source>A newer figure of the same claimant: {figure}, {as_of}.</source>
        <translation>Un chiffre plus récent du même auteur&#xa0;: {figure}, {as_of}.</translation>
    </message>
    <message>
        <source>The same claimant also gives {figure}, {as_of}; which of the two is newer is not known.</source>
        <translation>Le même auteur donne aussi {figure}, {as_of}&#x202f;; on ne sait pas lequel des deux est le plus récent.</translation>
    </message>
    <message>
        <source>This figure was since corrected; by which one is not recorded.</source>
        <translation>Ce chiffre a été corrigé depuis&#x202f;; par lequel n’est pas noté.</translation>
    </message>
    <message>
        <source>Its claimant retracted this figure.</source>
        <translation>Son auteur a rétracté ce chiffre.</translation>
    </message>
    <message>
        <source>This position was withdrawn.</source>
        <translation>Cette position a été retirée.</translation>
    </message>
    <message>
        <source>This position is no longer held.</source>
        <translation>Cette position n’est plus tenue.</translation>
    </message>
    <message>
        <source>Reaffirmed since: {position}, {date}.</source>
        <translation>Réaffirmée depuis&#xa0;: {position}, {date}.</translation>
    </message>
    <message>
        <source>The position has shifted: {position}, {date}.</source>
        <translation>La position a changé&#xa0;: {position}, {date}.</translation>
    </message>
    <message>
        <source>Superseded: {position}, {date}.</source>
        <translation>Remplacée&#xa0;: {position}, {date}.</translation>
    </message>
    <message>
        <source>This position was denied, {date}.</source>
        <translation>Cette position a été démentie, {date}.</translation>
    </message>
    <message>
        <source>This position was denied by {denier}, {date}.</source>
        <translation>Cette position a été démentie par {denier}, {date}.</translation>
    </message>
    <message>
        <source>A later position is recorded that is not said to replace this one: {position}, {date}.</source>
        <translation>Une position plus tardive est notée, sans qu’il soit dit qu’elle remplace celle-ci&#xa0;: {position}, {date}.</translation>
    </message>
    <message>
        <source>The sentence does not say whose number this is: {claimant}’s.</source>
        <translation>La phrase ne dit pas de qui est ce nombre&#xa0;: {claimant}.</translation>
    </message>
    <message>
        <source>The sentence does not say whose position this is: {claimant}’s.</source>
        <translation>La phrase ne dit pas de qui est cette position&#xa0;: {claimant}.</translation>
    </message>
    <message>
        <source>{claimant} did not say this itself: it is known by a vote or a signature.</source>
        <translation>{claimant} ne l’a pas dit directement&#xa0;: cela se sait par un vote ou une signature.</translation>
    </message>
    <message>
        <source>{claimant} did not say this itself: it is known by acts.</source>
        <translation>{claimant} ne l’a pas dit directement&#xa0;: cela se sait par des actes.</translation>
    </message>
    <message>
        <source>{claimant} did not say this itself: it is our inference.</source>
        <translation>{claimant} ne l’a pas dit directement&#xa0;: c’est notre déduction.</translation>
    </message>
    <message>
        <source>{claimant} did not say this itself: others report it.</source>
        <translation>{claimant} ne l’a pas dit directement&#xa0;: d’autres le rapportent.</translation>
    </message>
    <message>
        <source>Add “{words}”</source>
        <translation>Ajouter «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>Last heard or confirmed: {date}, more than {days} days ago.</source>
        <translation>Entendue ou confirmée en dernier&#xa0;: {date}, il y a plus de {days} jours.</translation>
    </message>
    <message>
        <source>Last heard or confirmed: {date}, probably more than {days} days ago: its month or day is not known.</source>
        <translation>Dernière fois entendue ou confirmée&#xa0;: {date}, probablement il y a plus de {days} jours&#xa0;: son mois ou son jour n’est pas connu.</translation>
    </message>
    <message>
        <source>The link leads to no record.</source>
        <translation>Le lien ne mène à aucune fiche.</translation>
    </message>
    <message>
        <source>The link leads to a record in the trash.</source>
        <translation>Le lien mène à une fiche dans la corbeille.</translation>
    </message>
    <message>
        <source>Take the link away, keep the words</source>
        <translation>Retirer le lien, garder les mots</translation>
    </message>
    <message>
        <source>“{words}” names no record.</source>
        <translation>«&#x202f;{words}&#x202f;» ne nomme aucune fiche.</translation>
    </message>
    <message>
        <source>Take the @ away</source>
        <translation>Retirer le @</translation>
    </message>
    <message>
        <source>The block is about a record that is gone or in the trash.</source>
        <translation>Le bloc porte sur une fiche disparue ou dans la corbeille.</translation>
    </message>
    <message>
        <source>This quotation has no source: link it to its excerpt.</source>
        <translation>Cette citation n’a pas de source&#xa0;: liez-la à son extrait.</translation>
    </message>
    <message>
        <source>This sentence gives a figure and has no source: link it to its record.</source>
        <translation>Cette phrase donne un chiffre et n’a pas de source&#xa0;: liez-la à sa fiche.</translation>
    </message>
    <message>
        <source>This sentence says what an actor said and has no source: link it.</source>
        <translation>Cette phrase dit ce qu’un acteur a dit et n’a pas de source&#xa0;: liez-la.</translation>
    </message>
    <message>
        <source>No passage supports what is linked here.</source>
        <translation>Aucun passage n’appuie ce qui est lié ici.</translation>
    </message>
    <message>
        <source>All that supports this was withdrawn or retracted: {sources}.</source>
        <translation>Tout ce qui appuie ceci a été retiré ou rétracté&#xa0;: {sources}.</translation>
    </message>
    <message>
        <source>“{words}” is not what the record says: {record}.</source>
        <translation>«&#x202f;{words}&#x202f;» n’est pas ce que dit la fiche&#xa0;: {record}.</translation>
    </message>
    <message>
        <source>An answer needs its reason: say why it can stay as it is.</source>
        <translation>Une réponse a besoin de sa raison&#xa0;: dites pourquoi cela peut rester tel quel.</translation>
    </message>
    <message>
        <source>This line is no live block.</source>
        <translation>Cette ligne n’est pas un bloc vivant.</translation>
    </message>
    <message>
        <source>An evidence pack does not print the text, only what carries it.</source>
        <translation>Un recueil de preuves n’imprime pas le texte, seulement ce qui l’appuie.</translation>
    </message>
    <message>
        <source>The record {id} is no briefing.</source>
        <translation>La fiche {id} n’est pas un dossier.</translation>
    </message>
    <message>
        <source>What this source says may not be quoted. Press again to cite it in your own words.</source>
        <translation>Ce que dit cette source ne peut être cité mot pour mot. Appuyez encore pour l’écrire avec vos propres mots.</translation>
    </message>
    <message>
        <source>Edition {number} was withdrawn: {reason}</source>
        <translation>L’édition {number} a été retirée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>An edition stays what it was released as: it cannot be made with the template {template}.</source>
        <translation>Une édition reste telle qu’elle a été diffusée&#xa0;: elle ne peut être faite avec le modèle {template}.</translation>
    </message>
    <message>
        <source>An edition stays in the language it was released in: it cannot be made in {language}.</source>
        <translation>Une édition reste dans la langue où elle a été diffusée&#xa0;: elle ne peut être faite dans la langue {language}.</translation>
    </message>
    <message>
        <source>Edition {number} cannot be made again from the library as it was, so that what rests on weaker sources cannot be left out of it.</source>
        <translation>L’édition {number} ne peut être refaite à partir de la bibliothèque telle qu’elle était&#xa0;: ce qui repose sur des sources plus faibles ne peut donc en être retiré.</translation>
    </message>
    <message>
        <source>The two editions are of different briefings.</source>
        <translation>Les deux éditions sont de dossiers différents.</translation>
    </message>
    <message>
        <source>The older edition stands first: the second one must have a higher number.</source>
        <translation>L’édition la plus ancienne vient d’abord&#xa0;: la seconde doit avoir un numéro plus élevé.</translation>
    </message>
    <message>
        <source>The briefing of the editions is not in the library.</source>
        <translation>Le dossier des éditions n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Edition {number} was not made in this library and does not say what it knew: only its text can be compared.</source>
        <translation>L’édition {number} n’a pas été faite dans cette bibliothèque et ne dit pas ce qu’elle savait&#xa0;: seul son texte peut être comparé.</translation>
    </message>
    <message>
        <source>{id} is no edition but of the kind {kind}.</source>
        <translation>{id} n’est pas une édition mais est du genre {kind}.</translation>
    </message>
    <message>
        <source>The edition {id} lies in the trash: restore it first.</source>
        <translation>L’édition {id} est dans la corbeille&#xa0;: restaurez-la d’abord.</translation>
    </message>
    <message>
        <source>Edition {number} is withdrawn already: {reason}</source>
        <translation>L’édition {number} est déjà retirée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Say why the edition is withdrawn: its readers will ask.</source>
        <translation>Dites pourquoi l’édition est retirée&#xa0;: ses lecteurs le demanderont.</translation>
    </message>
    <message>
        <source>The briefing of this edition lies in the trash: restore it first.</source>
        <translation>Le dossier de cette édition est dans la corbeille&#xa0;: restaurez-le d’abord.</translation>
    </message>
    <message>
        <source>Edition {number} was not made in this library: the texts it was made of are not known.</source>
        <translation>L’édition {number} n’a pas été faite dans cette bibliothèque&#xa0;: les textes dont elle est faite ne sont pas connus.</translation>
    </message>
    <message>
        <source>There is no preset “{name}”; there are: {names}.</source>
        <translation>Il n’y a pas de préréglage «&#x202f;{name}&#x202f;»&#x202f;; il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The preset “{name}” holds no settings for an export: save it anew.</source>
        <translation>Le préréglage «&#x202f;{name}&#x202f;» ne contient pas de réglages d’exportation&#xa0;: enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The preset “{name}” cannot be used: “{setting}” is not as it must be{instead}.</source>
        <translation>Le préréglage «&#x202f;{name}&#x202f;» est inutilisable&#xa0;: «&#x202f;{setting}&#x202f;» n’est pas comme il doit être{instead}.</translation>
    </message>
    <message>
        <source>Only sources graded {lowest} or better are cited. Left out: {records}.</source>
        <translation>Seules les sources cotées {lowest} ou mieux sont citées. Laissé de côté&#xa0;: {records}.</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be used: save it anew from a briefing.</source>
        <translation>Le modèle «&#x202f;{name}&#x202f;» ne peut pas servir&#xa0;: enregistrez-le de nouveau à partir d’un dossier.</translation>
    </message>
    <message>
        <source>The edition cannot be final yet. Findings that need a correction or an answer with its reason: {count}, of these rules: {rules}.</source>
        <translation>L’édition ne peut pas encore être définitive. Constats qui attendent une correction ou une réponse avec sa raison&#xa0;: {count}, de ces règles&#xa0;: {rules}.</translation>
    </message>
    <message>
        <source>No passage supports what is printed here: {record}.</source>
        <translation>Aucun passage n’appuie ce qui est imprimé ici&#xa0;: {record}.</translation>
    </message>
    <message>
        <source>There is no rule {name}: the rules are {rules}.</source>
        <translation>Il n’y a pas de règle {name}&#xa0;: les règles sont {rules}.</translation>
    </message>
    <message>
        <source>The rule {rule} is answered twice: give one reason.</source>
        <translation>La règle {rule} a reçu deux réponses&#xa0;: donnez une seule raison.</translation>
    </message>
    <message>
        <source>The rule {rule} found nothing without an answer: the one given is not kept.</source>
        <translation>La règle {rule} n’a rien trouvé qui soit sans réponse&#xa0;: celle qui est donnée n’est pas gardée.</translation>
    </message>
    <message>
        <source>Another edition was made in the meantime: look at it, then release again.</source>
        <translation>Une autre édition a été faite entre-temps&#xa0;: regardez-la, puis diffusez de nouveau.</translation>
    </message>
    <message>
        <source>Only a briefing can be released, and {id} is of the kind {kind}.</source>
        <translation>Seul un dossier peut être diffusé, et {id} est du genre {kind}.</translation>
    </message>
    <message>
        <source>The briefing {id} lies in the trash: restore it first.</source>
        <translation>Le dossier {id} est dans la corbeille&#xa0;: restaurez-le d’abord.</translation>
    </message>
    <message>
        <source>A final edition says up to when its information goes: give the cut-off, like 2025-11-13.</source>
        <translation>Une édition définitive dit jusqu’à quand vont ses informations&#xa0;: donnez la date d’arrêt, comme 2025-11-13.</translation>
    </message>
    <message>
        <source>Name a point of the text</source>
        <translation>Nommer un point du texte</translation>
    </message>
    <message>
        <source>Restore an earlier text</source>
        <translation>Restaurer un texte antérieur</translation>
    </message>
    <message>
        <source>Write a name for this point, such as “Before the call”.</source>
        <translation>Écrivez un nom pour ce point, comme «&#x202f;Avant l’appel&#x202f;».</translation>
    </message>
    <message>
        <source>There is a point “{name}” already; choose another name.</source>
        <translation>Il y a déjà un point «&#x202f;{name}&#x202f;»&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The marking {marking} is for a wider circle than what is cited: {sources}. Choose a stricter marking, or leave these sources out.</source>
        <translation>La mention {marking} vaut pour un cercle plus large que ce qui est cité&#xa0;: {sources}. Choisissez une mention plus stricte, ou laissez ces sources de côté.</translation>
    </message>
    <message>
        <source>Which is for the closer circle is not known, {marking} or that of: {sources}.</source>
        <translation>On ne sait pas laquelle vaut pour le cercle le plus étroit, {marking} ou celle de&#xa0;: {sources}.</translation>
    </message>
    <message>
        <source>The briefing is marked {own}, this copy {marking}: see that its text may go there.</source>
        <translation>Le dossier porte la mention {own}, cette copie {marking}&#xa0;: assurez-vous que son texte peut y aller.</translation>
    </message>
    <message>
        <source>The picture “{words}” is not printed; its description stands in its place.</source>
        <translation>L’image «&#xa0;{words}&#xa0;» n’est pas imprimée&#xa0;; sa description en tient lieu.</translation>
    </message>
    <message>
        <source>“{words}” names no record; it is printed without the @.</source>
        <translation>«&#xa0;{words}&#xa0;» ne désigne aucune fiche&#xa0;; le texte est imprimé sans le @.</translation>
    </message>
    <message>
        <source>“{words}” refers to a record that does not exist.</source>
        <translation>«&#xa0;{words}&#xa0;» renvoie à une fiche qui n’existe pas.</translation>
    </message>
    <message>
        <source>“{words}” refers to a record in the trash.</source>
        <translation>«&#xa0;{words}&#xa0;» renvoie à une fiche dans la corbeille.</translation>
    </message>
    <message>
        <source>An edition printed this judgement otherwise. Say why it changed, or take the change back and judge anew.</source>
        <translation>Une édition a imprimé ce jugement autrement. Dites pourquoi il a changé, ou annulez le changement et jugez à nouveau.</translation>
    </message>
    <message>
        <source>Say why it is another than the judgement before: the report of changes prints it.</source>
        <translation>Dites pourquoi il diffère du jugement précédent&#xa0;: le rapport des changements l’imprime.</translation>
    </message>
    <message>
        <source>Undoing: {label}</source>
        <translation>Annulation&#x202f;: {label}</translation>
    </message>
    <message>
        <source>A large step is being undone: wait until it has ended, or cancel it.</source>
        <translation>Une grande étape est en cours d’annulation&#x202f;: attendez qu’elle soit terminée, ou interrompez-la.</translation>
    </message>
    <message>
        <source>Nothing was undone: you cancelled it.</source>
        <translation>Rien n’a été annulé&#x202f;: vous l’avez interrompu.</translation>
    </message>
    <message>
        <source>Doing again: {label}</source>
        <translation>Rétablissement&#x202f;: {label}</translation>
    </message>
    <message>
        <source>A large step is being done again: wait until it has ended, or cancel it.</source>
        <translation>Une grande étape est en cours de rétablissement&#x202f;: attendez qu’elle soit terminée, ou interrompez-la.</translation>
    </message>
    <message>
        <source>Nothing was done again: you cancelled it.</source>
        <translation>Rien n’a été rétabli&#x202f;: vous l’avez interrompu.</translation>
    </message>
    <message>
        <source>The next edition cannot be due {date}: that day has passed. Give a later one.</source>
        <translation>La prochaine édition ne peut pas être attendue pour le {date}&#xa0;: ce jour est passé. Donnez un jour ultérieur.</translation>
    </message>
    <message>
        <source>The information cut-off, {date}, is still to come: the edition holds what is known today.</source>
        <translation>La date d’arrêt des informations, {date}, est encore à venir&#xa0;: l’édition contient ce que l’on sait aujourd’hui.</translation>
    </message>
    <message>
        <source>This is a backup: it can be read, not changed. To go on from it, open the library and choose File, Restore from backup.</source>
        <translation>Ceci est une sauvegarde&#xa0;: on peut la lire, non la modifier. Pour repartir d’elle, ouvrez la bibliothèque et choisissez Fichier, Restaurer depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The library was closed meanwhile.</source>
        <translation>La bibliothèque a été fermée entre-temps.</translation>
    </message>
    <message>
        <source>The edition to compare with does not exist or lies in the trash.</source>
        <translation>L’édition à laquelle comparer n’existe pas ou se trouve dans la corbeille.</translation>
    </message>
    <message>
        <source>The block “{label}” is empty and left out.</source>
        <translation>Le bloc «&#xa0;{label}&#xa0;» est vide et omis.</translation>
    </message>
    <message>
        <source>The block “{label}” is about a record that does not exist or lies in the trash; it is left out.</source>
        <translation>Le bloc «&#xa0;{label}&#xa0;» porte sur une fiche qui n’existe pas ou se trouve dans la corbeille&#x202f;; il est omis.</translation>
    </message>
    <message>
        <source>“{words}” refers to a record that does not exist or lies in the trash.</source>
        <translation>«&#xa0;{words}&#xa0;» renvoie à une fiche qui n’existe pas ou se trouve dans la corbeille.</translation>
    </message>
    <message>
        <source>An actor profile needs an actor: choose one as the subject.</source>
        <translation>Un profil d’acteur demande un acteur&#xa0;: choisissez-en un comme sujet.</translation>
    </message>
    <message>
        <source>There is no edition and no day to compare with: the report lists all that was replaced.</source>
        <translation>Il n’y a ni édition ni jour auquel comparer&#xa0;: le rapport énumère tout ce qui a été remplacé.</translation>
    </message>
    <message>
        <source>Nobody is entered for the meeting “{title}”.</source>
        <translation>Personne n’est inscrit à la réunion «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>No planned meeting is filed under the subject; the actors with a position stand in for those who attend.</source>
        <translation>Aucune réunion prévue n’est classée sous le sujet&#x202f;; les acteurs ayant une position remplacent les participants.</translation>
    </message>
    <message>
        <source>{count} figures do not fit the {most} tiles and are left out.</source>
        <translation>{count} chiffres n’entrent pas dans les {most} tuiles et sont omis.</translation>
    </message>
    <message>
        <source>“{label}” is disputed and not among the tiles.</source>
        <translation>«&#xa0;{label}&#xa0;» est contesté et ne figure pas parmi les tuiles.</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>Impressions &amp;planifiées&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Billing information:</source>
        <translation>Informations de &amp;facturation&#xa0;:</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>Pri&amp;orité de la tâche&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Premières&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>Fi&amp;nales&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichiers&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Ordre des pages&#xa0;:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>&amp;Pages par feuille&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Jeu de pages&#xa0;:</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Undone: {label}</source>
        <translation>Annulé&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>Rétabli&#xa0;: {label}</translation>
    </message>
</context>
</TS>
