//! The leaf's signature, with no more room kept for it than it needs.

use c2pa::{BoxedSigner, Signer, SigningAlg};

/// Reserves the chain, the signature and the headers about them: the crate's own ten thousand bytes of padding would
/// make every file that much larger.
pub struct TightSigner {
    pub inner: BoxedSigner,
    /// Of the certificate chain, DER.
    pub chain_bytes: usize,
}

/// Signature (64) and headers take about 130; what is over becomes zero padding, long enough that its length always takes
/// two bytes: a padding at the edge of one and two would be split in two parts.
const ROOM_BYTES: usize = 640;

impl Signer for TightSigner {
    fn sign(&self, data: &[u8]) -> c2pa::Result<Vec<u8>> {
        self.inner.sign(data)
    }

    fn alg(&self) -> SigningAlg {
        self.inner.alg()
    }

    fn certs(&self) -> c2pa::Result<Vec<Vec<u8>>> {
        self.inner.certs()
    }

    fn reserve_size(&self) -> usize {
        self.chain_bytes + ROOM_BYTES
    }
}
