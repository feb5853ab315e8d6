"""Which pages a change in the project touches."""

from __future__ import annotations

from collections.abc import Collection, Sequence

TEXTS = ("content/", "pdc/")
WITHOUT_EFFECT = (
    ".ci/", ".github/", ".gitlab-ci.yml", ".gitignore", ".vscode/", "bench/", "CHANGELOG.md", "CODEOWNERS",
    "CONTRIBUTING.md", "deploy/", "docs/", "LICENSE", "README.md", "tests/",
)  # fmt: skip
"""What no page is made of and no rule reads. All that is not named here counts, also what is not thought of."""


def touched(urls: Sequence[str], sources: Sequence[str], changed: Collection[str]) -> list[str]:
    """The pages whose own file (in `sources`, in the same order) changed; all when something that all share did."""
    counting = {path for path in changed if not path.startswith(WITHOUT_EFFECT)}
    if any(not is_text(path) for path in counting):
        return list(urls)
    return [url for url, source in zip(urls, sources, strict=True) if source in counting]


def is_text(path: str) -> bool:
    """Whether a file is the text of one page. A picture may be on many pages."""
    return path.startswith(TEXTS) and path.endswith(".md")
