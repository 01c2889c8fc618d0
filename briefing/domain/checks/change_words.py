"""English words that say of a number that it became another, or that it is more or less than one.

They are parts of regular expressions, to be read without regard to capitals.
"""

# "rose", "has fallen", "going up", "halved".
CHANGE = (
    r"(?:ris(?:es?|en|ing)|rose|f[ae]lls?|fallen|falling|gr[eo]ws?|grown|growing|shr[aiu]nk(?:s|en|ing)?"
    r"|climb(?:s|ed|ing)?|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|increas(?:es?|ed|ing)"
    r"|decreas(?:es?|ed|ing)|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)|soar(?:s|ed|ing)?|leap(?:s|t|ed|ing)?"
    r"|plung(?:es?|ed|ing)|plummet(?:s|ed|ing)?|slump(?:s|ed|ing)?|tumbl(?:es?|ed|ing)|slid(?:es?|ing)?"
    r"|slip(?:s|ped|ping)?|s[aiu]nk(?:s|ing)?|swell(?:s|ed|ing)?|swollen|balloon(?:s|ed|ing)?"
    r"|dwindl(?:es?|ed|ing)|diminish(?:es|ed|ing)?|reduc(?:es?|ed|ing)|cut(?:s|ting)?|eas(?:es?|ed|ing)"
    r"|doubl(?:es?|ed|ing)|tripl(?:es?|ed|ing)|trebl(?:es?|ed|ing)|quadrupl(?:es?|ed|ing)"
    r"|halv(?:es?|ed|ing)|edg(?:es?|ed|ing)|cr(?:eeps?|ept|eeping)|expand(?:s|ed|ing)?"
    r"|improv(?:es?|ed|ing)|worsen(?:s|ed|ing)?|recover(?:s|ed|ing)?|chang(?:es?|ed|ing)"
    r"|collaps(?:es?|ed|ing)|retreat(?:s|ed|ing)?|spik(?:es?|ed|ing)|crash(?:es|ed|ing)?|reced(?:es?|ed|ing)"
    r"|multipl(?:y|ies|ied|ying)|lessen(?:s|ed|ing)?|shift(?:s|ed|ing)?"
    r"|(?:g(?:o|oes|oing|one)|went|c(?:ome|omes|ame|oming)|creeps?|crept|shot)\s+(?:up|down|back)"
    r"|(?:up|down)(?=\s+(?:from|to)\b))"
)
# Verbs that tell of a change only together with "from … to".
MOVE = (
    r"(?:mov(?:es?|ed|ing)|g(?:o|oes|oing|one)|went|br(?:ings?|ought|inging)|t(?:akes?|ook|aken|aking)"
    r"|pass(?:es|ed|ing)?|turn(?:s|ed|ing)?)"
)
# "a rise", "the gap".
CHANGE_NOUN = (
    r"(?:rise|increase|decrease|growth|fall|drop|decline|reduction|jump|surge|leap|slump|improvement"
    r"|deterioration|doubling|tripling|halving|swing|change|advance|step\s+(?:up|down|back)|cut"
    r"|collapse|retreat|setback|recovery|spike|crash|relapse|upturn|downturn)"
)
# "the gap", "a shortfall": what lies between two numbers.
DISTANCE = r"(?:difference|gap|discrepancy|disparity|shortfall|surplus|excess|margin|ratio)"
# "more", "fewer", "larger", "busier".
MORE_OR_LESS = (
    r"(?:more|fewer|less|worse|better|higher|lower|larger|smaller|greater|bigger|heavier|lighter"
    r"|longer|shorter|stronger|weaker|busier|fuller|emptier|deadlier|bloodier|quieter|costlier"
    r"|dearer|cheaper|earlier|later)"
)
# What a clause behind two numbers says of one of them: "the weather still leads", "the second is
# well ahead", "it remains the worse of the two". "Leads" with an object is another verb.
RANKED = (
    r"(?:[:;–—]|,\s*(?:and|so|with))\s+[^.;:]{0,60}?\b(?:"
    r"(?:leads?|led|trail(?:s|ed)?|prevail(?:s|ed)?|lag(?:s|ged)?)(?=\s*(?:[.,;)]|$))"
    r"|(?:ahead|in\s+front|in\s+the\s+lead|behind)(?=\s*(?:[.,;)]|$))"
    r"|by\s+far\s+the\s+(?:\w+est|worst|best|most|least)\b"
    r"|com(?:es?|ing)\s+(?:out\s+)?(?:first|second|last|on\s+top)|came\s+(?:first|second|last)"
    rf"|(?:is|are|was|were|be|remains?|remained|stays?|stayed)\s+(?:by\s+far\s+)?the\s+{MORE_OR_LESS}"
    r"(?:\s+of\s+(?:the\s+two|both|these|them)|(?=\s*(?:[.,;)]|$)))"
    r")"
)
