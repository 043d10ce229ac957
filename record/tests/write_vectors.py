"""Writes vectors.json with code that shares nothing with this crate: aics-tlog 0.2.1 and Python's own hmac and json.

Trees, paths, verifier key and checkpoint come from aics-tlog; commitments and canonical text from the standard library.
Run it again (Python 3.12, aics-tlog installed) as: python write_vectors.py > vectors.json
"""

import hashlib
import hmac
import json
import sys

from aics_tlog import Checkpoint, MerkleTree, leaf_hash, sign_checkpoint, vkey_from_ed25519
from aics_tlog.note import format_vkey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

NAME = "studio.example/log"
SEED = bytes(range(32))
SIZES = [*range(0, 14), 21, 32, 33]


def hexed(hashes):
    return [h.hex() for h in hashes]


def trees():
    leaves = [bytes([i]) * i for i in range(max(SIZES))]
    tree = MerkleTree(leaves)
    return {
        "leaves": hexed(leaves),
        "leaf_hashes": hexed(leaf_hash(leaf) for leaf in leaves),
        "roots": [{"size": n, "root": tree.root(n).hex()} for n in SIZES],
        "inclusion": [
            {"size": n, "index": i, "path": hexed(tree.inclusion_proof(i, n))} for n in SIZES for i in range(n)
        ],
        "consistency": [
            {"old": m, "new": n, "path": hexed(tree.consistency_proof(m, n))} for n in SIZES for m in range(1, n + 1)
        ],
    }


def checkpoint():
    key = Ed25519PrivateKey.from_private_bytes(SEED)
    root = MerkleTree([b"one", b"two", b"three"]).root()
    note = sign_checkpoint(Checkpoint(NAME, 3, root), key, NAME)
    vkey = vkey_from_ed25519(NAME, key.public_key())
    return {
        "name": NAME,
        "seed": SEED.hex(),
        "vkey": vkey if isinstance(vkey, str) else format_vkey(vkey),
        "size": 3,
        "root": root.hex(),
        "note": note.serialise(),
    }


def act():
    value = {"seq": 7, "kind": "prompted", "words": "a \"roof\" at dusk\n\u0001\u20ac\u5c4b\U0001f319", "none": None,
             "list": [True, False, -9007199254740991, 9007199254740991], "empty": {}}
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
    salt = bytes(range(100, 132))
    mac = lambda domain, message: hmac.new(salt, domain + message, hashlib.sha256).digest()
    tag = mac(b"anykoma/record/v1\n", b"wk_example")
    root = MerkleTree([b"one"]).root()
    return {
        "value": value,
        "canonical": text.hex(),
        "salt": salt.hex(),
        "commitment": mac(b"anykoma/act/v1\n", text).hex(),
        "record_id": "wk_example",
        "record_tag": tag.hex(),
        "log_leaf": (b"anykoma/log-leaf/v1\n" + tag + (5).to_bytes(8, "big") + root).hex(),
        "log_leaf_size": 5,
        "log_leaf_root": root.hex(),
    }


json.dump(
    {
        "source": "written by write_vectors.py: trees, paths, verifier key and checkpoint by aics-tlog 0.2.1; "
        "commitment, record tag and canonical text by the Python 3.12 standard library",
        "trees": trees(),
        "checkpoint": checkpoint(),
        "act": act(),
    },
    sys.stdout,
    indent=1,
)
print()
