"""Reads the files of `--example seal_samples` with the official Python package; an untrusted signer is the one complaint."""

import json
import pathlib
import sys

import c2pa

folder = pathlib.Path(sys.argv[1])
TOLERATED = {"signingCredential.untrusted"}
MEDIA = {".png": "image/png", ".jpeg": "image/jpeg", ".webp": "image/webp"}


def failures(store):
    results = store.get("validation_results", {}).get("activeManifest", {})
    return {entry["code"] for entry in results.get("failure", [])} | {
        entry["code"] for entry in store.get("validation_status", [])
    }


wrong = False
for path in sorted(folder.glob("sample*.*")):
    with path.open("rb") as stream:
        store = json.loads(c2pa.Reader(MEDIA[path.suffix], stream).json())
    state, codes = store["validation_state"], failures(store)
    print(f"{path.name}: {state}, {', '.join(sorted(codes)) or 'no failure'}")
    wrong |= state not in ("Valid", "Trusted") or not codes <= TOLERATED
print(f"c2pa-python {c2pa.__version__ if hasattr(c2pa, '__version__') else ''} {'REFUSES' if wrong else 'accepts'} the files")
sys.exit(wrong)
