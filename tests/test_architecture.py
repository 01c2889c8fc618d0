"""Who may import whom: the house rules of `pyproject.toml`, checked on the real modules."""

import sys
import tomllib
from pathlib import Path

import grimp
import pytest
from importlinter import cli

ROOT = Path(__file__).parents[1]
CONFIG = ROOT / "pyproject.toml"


@pytest.fixture(scope="module")
def imports() -> grimp.ImportGraph:
    return grimp.build_graph("briefing", include_external_packages=True, cache_dir=None)


def test_every_contract_is_kept(capsys) -> None:
    outcome = cli.lint_imports(config_filename=str(CONFIG), no_cache=True)
    assert outcome == cli.EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_the_contracts_see_the_packages_they_guard(imports) -> None:
    guarded = {
        "sqlcipher3": {"briefing.store"},
        "sqlite_utils": {"briefing.store"},
        "reportlab": {"briefing.typeset"},
        "uharfbuzz": {"briefing.typeset"},
        "docx": {"briefing.documents"},
        "xlsxwriter": {"briefing.documents", "briefing.exchange"},
        "python_calamine": {"briefing.exchange"},
        "rispy": {"briefing.exchange"},
        "bibtexparser": {"briefing.exchange"},
        "pyphen": {"briefing.typeset"},
        "PySide6": {"briefing.desktop"},
    }
    for package, owners in guarded.items():
        importers = imports.find_modules_that_directly_import(package)
        assert importers, f"nothing imports {package}"
        assert {name.rsplit(".", name.count(".") - 1)[0] for name in importers} == owners


def test_the_domain_needs_nothing_but_the_standard_library(imports) -> None:
    domain = imports.find_descendants("briefing.domain")
    needed = {
        imported.partition(".")[0]
        for module in domain
        for imported in imports.find_modules_directly_imported_by(module)
    }
    assert needed <= {"briefing", *sys.stdlib_module_names}


def test_every_migration_is_under_the_contract_for_migrations() -> None:
    contracts = tomllib.loads(CONFIG.read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    (contract,) = (one for one in contracts if one["name"].startswith("A migration"))
    migrations = {f"briefing.store.{path.stem}" for path in ROOT.glob("briefing/store/schema*.py")}
    assert set(contract["source_modules"]) == migrations


def test_no_page_imports_another_page(imports) -> None:
    """A page may be split: what begins with its name, as `overview_content`, is a part of it."""
    folder = "briefing.desktop.pages"
    modules = imports.find_children(folder)

    def page(module: str) -> str:
        child = ".".join(module.split(".")[:4])
        return min((one for one in modules if f"{child}_".startswith(f"{one}_")), key=len)

    between = [
        (importer, imported)
        for importer in imports.find_descendants(folder)
        for imported in imports.find_modules_directly_imported_by(importer)
        if imported.startswith(f"{folder}.") and page(importer) != page(imported)
    ]
    assert between == []


def test_no_module_is_longer_than_a_reader_can_keep_in_mind() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines())
        for path in ROOT.glob("briefing/**/*.py")
    }
    assert {path: length for path, length in lengths.items() if length > 300} == {}
