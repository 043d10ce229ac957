//! A studio in memory: records without a log, an engine that draws one shape, and no keys, so that nothing can be sealed.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use canvas::drawing::Blend;
use canvas::{Color, Content, Drawing, Element, Finish, Layer, LayerId, Opacity, Origin, Paint, Path, Shape};
use engine::{About, Brief, Candidate, Engine, EngineError, Flow, Kind, Picture, Progress, Understanding, Understood};
use record::act_proof::ActProof;
use rights::source::CommercialTerms;
use rights::{EngineTerms, Policy};
use studio::digest::sha256_hex;
use studio::{
    Append, ArticleFeedback, Blobs, Claims, Clock, CredentialState, Engines, Entropy, Feedback, Opened, Prepared,
    Records, Seal, SealError, StoreError, StoredAct, Studio, StudioCard, TrustedStudio, TrustedStudios, Unseal,
    Unsealed, WorkEntry,
};

/// Records, blobs, feedback and trusted studios of one test.
#[derive(Default)]
pub struct Memory {
    /// In the order in which they began.
    records: Mutex<Vec<(String, Vec<StoredAct>)>>,
    blobs: Mutex<HashMap<String, Vec<u8>>>,
    said: Mutex<Vec<ArticleFeedback>>,
}

impl Records for Memory {
    fn append(&self, append: &Append) -> Result<(), StoreError> {
        let mut records = self.records.lock().unwrap();
        if !records.iter().any(|(work, _)| *work == append.work) {
            records.push((append.work.clone(), Vec::new()));
        }
        let (_, acts) = records.iter_mut().find(|(work, _)| *work == append.work).unwrap();
        if acts.len() as u64 != append.expected_size {
            return Err(StoreError::Moved { work: append.work.clone(), size: acts.len() as u64 });
        }
        acts.extend(append.acts.iter().map(|act| StoredAct {
            bytes: act.bytes.clone(),
            salt: act.salt.clone(),
            commitment: act.commitment,
            log_index: None,
        }));
        Ok(())
    }

    fn read(&self, work: &str) -> Result<Vec<StoredAct>, StoreError> {
        let records = self.records.lock().unwrap();
        let found = records.iter().find(|(id, _)| id == work).map(|(_, acts)| acts.clone());
        found.ok_or_else(|| StoreError::NoSuchWork(work.into()))
    }

    fn erase(&self, work: &str) -> Result<(), StoreError> {
        let mut records = self.records.lock().unwrap();
        let before = records.len();
        records.retain(|(id, _)| id != work);
        (records.len() < before).then_some(()).ok_or_else(|| StoreError::NoSuchWork(work.into()))
    }

    fn works(&self) -> Result<Vec<WorkEntry>, StoreError> {
        let records = self.records.lock().unwrap();
        let entry = |(work, acts): &(String, Vec<StoredAct>)| WorkEntry { work: work.clone(), acts: acts.len() as u64 };
        Ok(records.iter().rev().map(entry).collect())
    }

    /// There is no log here.
    fn sequence(&self) -> Result<(), StoreError> {
        Ok(())
    }

    fn prove(&self, work: &str, seq: u64) -> Result<ActProof, StoreError> {
        Err(StoreError::NotSequenced { work: work.into(), seq })
    }
}

impl Memory {
    /// As a failing disk would.
    pub fn damage(&self, work: &str) {
        let mut records = self.records.lock().unwrap();
        let (_, acts) = records.iter_mut().find(|(id, _)| id == work).unwrap();
        acts[1].bytes[7] ^= 1;
    }
}

impl Blobs for Memory {
    fn put(&self, _: &str, bytes: &[u8]) -> Result<String, StoreError> {
        let name = sha256_hex(bytes);
        self.blobs.lock().unwrap().insert(name.clone(), bytes.to_vec());
        Ok(name)
    }

    fn get(&self, _: &str, name: &str) -> Result<Vec<u8>, StoreError> {
        let found = self.blobs.lock().unwrap().get(name).cloned();
        found.ok_or_else(|| StoreError::Damaged(format!("blob {name} is gone")))
    }
}

impl Feedback for Memory {
    fn add(&self, said: &ArticleFeedback) -> Result<(), StoreError> {
        self.said.lock().unwrap().insert(0, said.clone());
        Ok(())
    }

    fn list(&self) -> Result<Vec<ArticleFeedback>, StoreError> {
        Ok(self.said.lock().unwrap().clone())
    }
}

impl TrustedStudios for Memory {
    fn list(&self) -> Result<Vec<TrustedStudio>, StoreError> {
        Ok(Vec::new())
    }

    fn put(&self, _: &TrustedStudio) -> Result<(), StoreError> {
        Ok(())
    }

    fn remove(&self, _: &str) -> Result<bool, StoreError> {
        Ok(false)
    }
}

/// A second passes with each look.
struct Ticking(AtomicU64);

impl Clock for Ticking {
    fn now_ms(&self) -> u64 {
        1_795_424_400_000 + 1000 * self.0.fetch_add(1, Ordering::Relaxed)
    }
}

/// Never the same twice, always the same from run to run.
struct Counting(AtomicU64);

impl Entropy for Counting {
    fn fill(&self, bytes: &mut [u8]) {
        let count = self.0.fetch_add(1, Ordering::Relaxed);
        let digest = sha256_hex(&count.to_le_bytes()).into_bytes();
        for (place, byte) in bytes.iter_mut().enumerate() {
            *byte = digest[place % digest.len()];
        }
    }
}

/// A studio whose keys are elsewhere: it knows its own name and that some files are pictures.
pub struct Keyless(StudioCard);

impl Keyless {
    pub fn new() -> Self {
        let (name, fingerprint) = ("A studio in memory".into(), "5ea1".repeat(16));
        Self(StudioCard { name, root_certificate: String::new(), fingerprint, log_key: String::new() })
    }
}

impl Unseal for Keyless {
    fn open(&self, file: &[u8], _: &[StudioCard]) -> Opened {
        // A file that says it is ours, and holds nothing.
        let ours = file.starts_with(b"ours");
        Opened {
            state: if ours { CredentialState::Invalid } else { CredentialState::Absent },
            ours,
            signer: None,
            problems: if ours { vec!["its signature does not hold".into()] } else { Vec::new() },
            statement: None,
            proof: None,
            card: None,
            content_sha256: None,
            foreign_claim: None,
            picture: ours,
        }
    }
}

impl Seal for Keyless {
    fn studio(&self) -> &StudioCard {
        &self.0
    }

    fn prepare(&self, _: &Unsealed<'_>) -> Result<Prepared, SealError> {
        Err(SealError::Keys("they are elsewhere".into()))
    }

    fn seal(&self, _: &Prepared, _: &Claims) -> Result<Vec<u8>, SealError> {
        Err(SealError::Keys("they are elsewhere".into()))
    }
}

/// Draws one shape; *slowly* takes its time and can be stopped, *broken* panics.
struct OneShape;

impl Engine for OneShape {
    fn about(&self) -> About {
        let terms = EngineTerms { name: "One shape".into(), commercial: CommercialTerms::Allowed };
        About { name: "illustrator".into(), version: "0".into(), kind: Kind::Algorithm, terms }
    }

    fn read(&self, brief: &Brief) -> Understanding {
        let (known, other): (Vec<&str>, Vec<&str>) = brief.prompt.split(' ').partition(|word| *word == "girl");
        let understood = |word: &str| Understood { words: word.into(), meaning: format!("figure: {word}") };
        Understanding {
            understood: known.into_iter().map(understood).collect(),
            not_drawn: other.into_iter().map(str::to_owned).collect(),
        }
    }

    fn draw(&self, brief: &Brief, progress: &mut dyn FnMut(Progress) -> Flow) -> Result<Vec<Candidate>, EngineError> {
        assert!(!brief.prompt.contains("broken"), "this engine breaks");
        let steps = if brief.prompt.contains("slowly") { 1000 } else { 1 };
        for done in 0..steps {
            if progress(Progress { done, of: steps }) == Flow::Cancel {
                return Err(EngineError::Cancelled);
            }
            if steps > 1 {
                std::thread::sleep(Duration::from_millis(10));
            }
        }
        let seeds = (0..u64::from(brief.candidates)).map(|n| brief.seed.wrapping_add(n));
        Ok(seeds.map(|seed| Candidate { seed, picture: Picture::Layers(vec![shape(brief, seed)]) }).collect())
    }
}

fn shape(brief: &Brief, seed: u64) -> Layer {
    let (width, height) = (brief.size.width_px as f32, brief.size.height_px as f32);
    let mut path = Path::default();
    path.move_to([0.0, 0.0]).line_to([width, 0.0]).line_to([width / 2.0, height]).close();
    let paint = Paint::Solid(Color::rgb(seed as u8, 90, 160));
    Layer {
        id: LayerId(0),
        name: "shape".into(),
        origin: Origin::Algorithm,
        opacity: Opacity(255),
        blend: Blend::Normal,
        finish: Finish::Plain,
        content: Content::Drawing(Drawing { elements: vec![Element::Shape(Shape { path, paint })] }),
    }
}

struct One(Arc<dyn Engine>);

impl Engines for One {
    fn find(&self, name: &str) -> Option<Arc<dyn Engine>> {
        (name == "illustrator").then(|| self.0.clone())
    }

    fn names(&self) -> Vec<String> {
        vec!["illustrator".into()]
    }
}

pub fn studio(memory: &Arc<Memory>) -> Studio {
    Studio {
        records: memory.clone(),
        blobs: memory.clone(),
        clock: Arc::new(Ticking(AtomicU64::new(0))),
        entropy: Arc::new(Counting(AtomicU64::new(0))),
        seal: Arc::new(Keyless::new()),
        engines: Arc::new(One(Arc::new(OneShape))),
        trusted: memory.clone(),
        feedback: memory.clone(),
        registry: screening::Registry::built_in(),
        policy: Arc::new(Policy::built_in()),
    }
}
