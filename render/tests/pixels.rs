//! What a rendered picture must be, whatever it shows.

#[allow(dead_code, reason = "the other tests use the rest")]
mod pictures;

use canvas::drawing::Blend;
use canvas::{Canvas, Color, Content, Finish, Opacity, Origin, Path, Pixels, Verb};
use pictures::{canvas, circle, filled, layer, rectangle};
use render::{Assets, Bands, Error, NoAssets, render};

fn everything() -> Vec<Canvas> {
    vec![pictures::clip(), pictures::gradient(), pictures::screentone(), pictures::blend()]
}

struct One(Vec<u8>);

impl Assets for One {
    fn pixels(&self, sha256: &str) -> Option<&[u8]> {
        (sha256 == "known").then_some(&self.0[..])
    }
}

fn photo(sha256: &str, width_px: u32) -> Canvas {
    let mut photo = layer(0, Origin::OwnPhoto, vec![]);
    photo.content = Content::Pixels(Pixels { sha256: sha256.into(), width_px, height_px: 1 });
    Canvas { width_px: 2, height_px: 1, layers: vec![photo] }
}

#[test]
fn the_same_canvas_gives_the_same_bytes_twice() {
    for canvas in everything() {
        for scale in [0.37, 1.0, 2.5] {
            assert_eq!(render(&canvas, &NoAssets, scale), render(&canvas, &NoAssets, scale));
        }
    }
}

#[test]
fn two_threads_give_the_same_bytes() {
    let work = || std::thread::spawn(|| everything().iter().map(|canvas| render(canvas, &NoAssets, 1.7)).collect());
    let (one, other): (std::thread::JoinHandle<Vec<_>>, _) = (work(), work());
    assert_eq!(one.join().expect("renders"), other.join().expect("renders"));
}

#[test]
fn bands_made_on_several_threads_give_the_bytes_of_the_whole() {
    for canvas in everything() {
        let bands = Bands::new(&canvas, &NoAssets, 30.0).expect("it fits");
        assert!(bands.count() > 2, "one band proves nothing");
        let mut image = bands.blank();
        let made: Vec<Vec<u8>> = std::thread::scope(|scope| {
            // From the last to the first: no band may need the one above it.
            let threads: Vec<_> =
                (0..bands.count()).rev().map(|band| scope.spawn(move || bands.render(band))).collect();
            threads.into_iter().rev().map(|thread| thread.join().expect("no thread falls").expect("renders")).collect()
        });
        bands.parts(&mut image).zip(made).for_each(|(part, band)| part.copy_from_slice(&band));
        assert_eq!(Ok(image), render(&canvas, &NoAssets, 30.0));
    }
}

#[test]
fn a_fill_covers_exactly_its_pixels_with_its_color() {
    let square = filled(rectangle(1.0, 1.0, 3.0, 3.0), Color::rgb(10, 20, 30));
    let image = render(&canvas(4, vec![layer(0, Origin::Algorithm, vec![square])]), &NoAssets, 1.0).expect("renders");
    for (x, y) in (0..4).flat_map(|y| (0..4).map(move |x| (x, y))) {
        let inside = (1..3).contains(&x) && (1..3).contains(&y);
        assert_eq!(image.pixel(x, y), if inside { [10, 20, 30, 255] } else { [0; 4] }, "{x}, {y}");
    }
}

#[test]
fn scale_multiplies_the_sides_and_the_drawing() {
    let square = filled(rectangle(0.0, 0.0, 2.0, 2.0), Color::BLACK);
    let image = render(&canvas(4, vec![layer(0, Origin::Algorithm, vec![square])]), &NoAssets, 2.0).expect("renders");
    assert_eq!((image.width_px, image.height_px), (8, 8));
    assert_eq!((image.pixel(3, 3)[3], image.pixel(4, 4)[3]), (255, 0));
}

#[test]
fn a_layer_that_blends_inside_does_not_see_the_layers_below() {
    let ground = layer(0, Origin::Algorithm, vec![filled(rectangle(0.0, 0.0, 4.0, 4.0), Color::rgb(255, 0, 0))]);
    let group = canvas::Group {
        clip: None,
        opacity: 255,
        blend: Blend::Multiply,
        elements: vec![filled(rectangle(0.0, 0.0, 4.0, 4.0), Color::rgb(0, 255, 0))],
    };
    let over = layer(1, Origin::Algorithm, vec![canvas::Element::Group(group)]);
    let image = render(&canvas(4, vec![ground, over]), &NoAssets, 1.0).expect("renders");
    assert_eq!(image.pixel(2, 2), [0, 255, 0, 255]);
}

#[test]
fn a_half_opaque_screentone_layer_is_laid_over_what_is_below() {
    let ground = layer(0, Origin::Algorithm, vec![filled(rectangle(0.0, 0.0, 8.0, 8.0), Color::WHITE)]);
    let mut toned = layer(1, Origin::Algorithm, vec![filled(circle([4.0, 4.0], 9.0), Color::rgb(0, 255, 0))]);
    toned.finish = Finish::Screentone { cell: 4.0, angle_deg: 45.0 };
    toned.opacity = Opacity(128);
    let image = render(&canvas(8, vec![ground, toned]), &NoAssets, 1.0).expect("renders");
    assert_eq!(image.pixel(4, 4), [127, 127, 127, 255]);
}

#[test]
fn pixels_are_laid_down_unchanged_at_scale_one() {
    let bytes = vec![1, 2, 3, 255, 250, 128, 0, 255];
    let image = render(&photo("known", 2), &One(bytes.clone()), 1.0).expect("renders");
    assert_eq!(image.rgba, bytes);
}

#[test]
fn missing_and_misshapen_pixels_are_refused_by_name() {
    let assets = One(vec![0; 8]);
    let missing = Error::MissingPixels { sha256: "unknown".into() };
    assert_eq!(render(&photo("unknown", 2), &assets, 1.0), Err(missing));
    let wrong = Error::WrongPixels { sha256: "known".into() };
    assert_eq!(render(&photo("known", 3), &assets, 1.0), Err(wrong));
}

#[test]
fn broken_outlines_sizes_and_scales_are_refused() {
    let drawn = |path| canvas(4, vec![layer(0, Origin::Algorithm, vec![filled(path, Color::BLACK)])]);
    let short = Path { verbs: vec![Verb::Move, Verb::Line], points: vec![[0.0, 0.0]] };
    let long = Path { verbs: vec![Verb::Move], points: vec![[0.0, 0.0], [1.0, 1.0]] };
    let headless = Path { verbs: vec![Verb::Line], points: vec![[0.0, 0.0]] };
    for path in [short, long, headless] {
        assert_eq!(render(&drawn(path), &NoAssets, 1.0), Err(Error::BrokenPath));
    }
    let infinite = rectangle(0.0, 0.0, f32::INFINITY, 1.0);
    assert_eq!(render(&drawn(infinite), &NoAssets, 1.0), Err(Error::NotFinite));
    assert!(matches!(render(&canvas(9000, vec![]), &NoAssets, 1.0), Err(Error::Size { .. })));
    assert!(matches!(render(&canvas(0, vec![]), &NoAssets, 1.0), Err(Error::Size { .. })));
    assert_eq!(render(&canvas(4, vec![]), &NoAssets, -1.0), Err(Error::Scale(-1.0)));
}

/// Something plain between two layers keeps them from being printed at once.
#[test]
fn neighbors_that_are_printed_at_once_look_as_printed_one_by_one() {
    let printed = |id, path, tone: u8| {
        let mut layer = layer(id, Origin::Algorithm, vec![filled(path, Color::rgb(tone, 255, 0))]);
        layer.finish = Finish::Screentone { cell: 6.0, angle_deg: 45.0 };
        layer
    };
    let ground = printed(0, rectangle(0.0, 0.0, 64.0, 64.0), 200);
    let cover = printed(1, rectangle(16.0, 8.0, 48.0, 56.0), 90);
    let nothing = layer(2, Origin::Algorithm, vec![]);
    let at_once = render(&canvas(64, vec![ground.clone(), cover.clone()]), &NoAssets, 1.0).expect("renders");
    let apart = render(&canvas(64, vec![ground, nothing, cover]), &NoAssets, 1.0).expect("renders");
    assert_eq!(at_once, apart);
    assert!(
        at_once.rgba.chunks_exact(4).any(|pixel| pixel[0] < 20)
            && at_once.rgba.chunks_exact(4).any(|pixel| pixel[0] > 235)
    );
}
