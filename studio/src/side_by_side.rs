//! Pieces of one thing made on several cores at once.

use std::num::NonZero;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::available_parallelism;

/// What `make` makes of 0 and on up to `count`, in that order, on as many threads as the machine has cores.
pub fn side_by_side<T: Send, E: Send>(count: usize, make: impl Fn(usize) -> Result<T, E> + Sync) -> Result<Vec<T>, E> {
    let threads = cores().min(count);
    if threads <= 1 {
        return (0..count).map(make).collect();
    }
    let next = AtomicUsize::new(0);
    let work = || {
        let mut made = Vec::new();
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            if place >= count {
                return made;
            }
            made.push((place, make(place)));
        }
    };
    let mut made = std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut made = work();
        for other in others {
            made.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        made
    });
    made.sort_unstable_by_key(|(place, _)| *place);
    made.into_iter().map(|(_, one)| one).collect()
}

/// Asked once: the answer is read from files.
fn cores() -> usize {
    static CORES: OnceLock<usize> = OnceLock::new();
    *CORES.get_or_init(|| available_parallelism().map_or(1, NonZero::get))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_made_once_and_in_its_place() {
        for count in [0, 1, 2, 3, 100] {
            let made = side_by_side(count, |place| Ok::<_, ()>(place * place));
            assert_eq!(made, Ok((0..count).map(|place| place * place).collect()));
        }
    }

    #[test]
    fn the_first_failure_is_told() {
        let made = side_by_side(50, |place| if place % 20 == 7 { Err(place) } else { Ok(place) });
        assert_eq!(made, Err(7));
    }
}
