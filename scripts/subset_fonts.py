"""Makes the fonts that are shipped in resources/fonts from Debian's fonts-noto-core. Run once.

    apt-get install fonts-noto-core
    python3 -m venv /tmp/fonts-env
    /tmp/fonts-env/bin/pip install fonttools==4.60.1
    /tmp/fonts-env/bin/python scripts/subset_fonts.py

The results are committed; neither the program nor its tests need this script or fontTools. Faces
are static, without hinting (a PDF reader does not use it), and reduced to the characters below.
Their names stay those of Noto, which reserves none.
"""

from pathlib import Path

from fontTools.subset import Options, Subsetter, load_font, save_font

SOURCE = Path("/usr/share/fonts/truetype/noto")
COPYRIGHT = Path("/usr/share/doc/fonts-noto-core/copyright")
TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"

LATIN = ("NotoSerif", "NotoSans")
LATIN_STYLES = ("Regular", "Bold", "Italic", "BoldItalic")
OTHER = ("NotoNaskhArabic", "NotoSansArabic", "NotoSerifHebrew", "NotoSansHebrew")
OTHER_STYLES = ("Regular", "Bold")
SYMBOLS = ("NotoSansMath-Regular", "NotoSansSymbols2-Regular")

WESTERN = (
    (0x0020, 0x007E),
    (0x00A0, 0x052F),  # Latin with phonetic and modifier letters, marks, Greek, Cyrillic
    (0x1E00, 0x1FFF),  # Latin for transliteration and Vietnamese, polytonic Greek
    (0x2000, 0x206F),
    (0x2070, 0x218F),
    (0x25CC, 0x25CC),
    (0xA720, 0xA72F),
    (0xA78B, 0xA78C),
    (0xFB00, 0xFB06),
    (0xFE20, 0xFE2F),
    (0xFFFC, 0xFFFD),
)
EASTERN = (
    (0x0020, 0x007E),
    (0x00A0, 0x00FF),
    (0x0590, 0x06FF),
    (0x0750, 0x077F),
    (0x08A0, 0x08FF),
    (0x2000, 0x206F),
    (0x20AA, 0x20AA),
    (0x25CC, 0x25CC),
    (0xFB1D, 0xFDFF),
    (0xFE70, 0xFEFF),
)
SIGNS = (
    (0x2100, 0x214F),
    (0x2190, 0x22FF),
    (0x2308, 0x230B),
    (0x25A0, 0x25FF),
    (0x2600, 0x2606),
    (0x2610, 0x2612),
    (0x2690, 0x2691),
    (0x26A0, 0x26A0),
    (0x2713, 0x2718),
    (0x2776, 0x2793),
    (0x27E6, 0x27EB),
    (0x27F5, 0x27FF),
)
FEATURES = [
    *("ccmp", "locl", "rlig", "liga", "clig", "calt", "init", "medi", "fina", "isol", "curs"),
    *("kern", "mark", "mkmk", "lnum", "onum", "pnum", "tnum", "frac", "numr", "dnom"),
    *("sups", "subs", "case"),
]


def code_points(name: str) -> list[int]:
    """The characters that the face of this name keeps."""
    if name.startswith(LATIN) and not name.startswith(OTHER) and name not in SYMBOLS:
        ranges = WESTERN
    elif name.startswith(OTHER):
        ranges = EASTERN
    else:
        ranges = SIGNS
    return [code for first, last in ranges for code in range(first, last + 1)]


def reduce(name: str) -> int:
    """Writes the reduced face; returns its size in bytes."""
    options = Options()
    options.hinting = False
    options.layout_features = FEATURES
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.glyph_names = False
    options.recalc_timestamp = False
    options.drop_tables += ["meta", "MATH", "DSIG"]
    font = load_font(str(SOURCE / f"{name}.ttf"), options)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=code_points(name))
    subsetter.subset(font)
    target = TARGET / f"{name}.ttf"
    save_font(font, str(target), options)
    return target.stat().st_size


def licence() -> str:
    """The copyright lines and the text of the licence, from Debian's copyright file."""
    paragraphs = COPYRIGHT.read_text(encoding="utf-8").split("\n\n")
    holders = next(part for part in paragraphs if part.startswith("Files: *"))
    text = next(part for part in paragraphs if part.startswith("License: OFL-1.1\n"))
    owners = [line.strip() for line in holders.splitlines() if "Google" in line]
    lines = ["" if line == " ." else line.strip() for line in text.splitlines()[1:]]
    return "\n".join(
        [
            *(f"Copyright {owner}" for owner in owners),
            "",
            "The Noto fonts in this folder, reduced to the characters that are needed, are",
            "licensed under the SIL Open Font License, Version 1.1:",
            "",
            *lines,
            "",
        ]
    )


def main() -> None:
    """Writes all faces and their licence."""
    TARGET.mkdir(parents=True, exist_ok=True)
    names = [f"{family}-{style}" for family in LATIN for style in LATIN_STYLES]
    names += [f"{family}-{style}" for family in OTHER for style in OTHER_STYLES]
    names += SYMBOLS
    (TARGET / "OFL.txt").write_text(licence(), encoding="utf-8")
    sizes = {name: reduce(name) for name in names}
    for name, size in sizes.items():
        print(f"{size:9,} {name}")
    print(f"{sum(sizes.values()):9,} in all")


if __name__ == "__main__":
    main()
