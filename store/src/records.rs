//! The port `Records`: each call takes the one connection, does its work in one transaction and lets go.

use record::act_proof::ActProof;
use studio::{Append, Records, StoreError, StoredAct, WorkEntry};

use crate::store::Store;
use crate::{append, log, reading};

impl Records for Store {
    fn append(&self, append: &Append) -> Result<(), StoreError> {
        Ok(append::append(self, append)?)
    }

    fn read(&self, work: &str) -> Result<Vec<StoredAct>, StoreError> {
        Ok(reading::read(&mut self.connection(), self.master(), work)?)
    }

    fn erase(&self, work: &str) -> Result<(), StoreError> {
        self.erase_work(work)
    }

    fn works(&self) -> Result<Vec<WorkEntry>, StoreError> {
        Ok(reading::works(&self.connection())?)
    }

    fn sequence(&self) -> Result<(), StoreError> {
        Ok(log::sequence(&mut self.connection(), self.master(), self.signer())?)
    }

    fn prove(&self, work: &str, seq: u64) -> Result<ActProof, StoreError> {
        Ok(log::prove(&mut self.connection(), self.master(), work, seq)?)
    }
}
