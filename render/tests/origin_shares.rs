//! The origin map counts what shows, once and whole.

#[allow(dead_code, reason = "the other tests use the rest")]
mod pictures;

use canvas::mask::Keeps;
use canvas::{Color, Content, Mask, Opacity, Origin, Stroke, StrokePoint};
use pictures::{canvas, circle, filled, layer, rectangle};
use proptest::prelude::*;
use render::{Bands, NoAssets, origins, render, shares};

fn full(color: Color) -> canvas::Element {
    filled(rectangle(0.0, 0.0, 8.0, 8.0), color)
}

#[test]
fn a_white_half_opaque_hand_stroke_over_algorithm_gives_half_and_half() {
    let ground = layer(0, Origin::Algorithm, vec![full(Color::BLACK)]);
    let mut stroke = layer(1, Origin::Hand, vec![full(Color::WHITE)]);
    stroke.opacity = Opacity(128);
    let map = origins(&canvas(8, vec![ground, stroke]), &NoAssets, 1.0).expect("maps");
    let (shares, totals) = (map.shares(3, 3, 255), map.totals());
    for origin in Origin::ALL {
        let wanted = if matches!(origin, Origin::Hand | Origin::Algorithm) { 0.5 } else { 0.0 };
        assert!((shares[origin.index()] - wanted).abs() < 0.003, "{origin:?}: {shares:?}");
        assert!((totals[origin.index()] - f64::from(wanted)).abs() < 0.003, "{origin:?}: {totals:?}");
    }
}

#[test]
fn what_is_covered_whole_has_no_share() {
    let ground = layer(0, Origin::Machine, vec![full(Color::BLACK)]);
    let cover = layer(1, Origin::Hand, vec![full(Color::WHITE)]);
    let map = origins(&canvas(8, vec![ground, cover]), &NoAssets, 1.0).expect("maps");
    assert_eq!(map.totals()[Origin::Hand.index()], 1.0);
}

#[test]
fn a_single_origin_has_all_of_what_shows_and_nothing_of_what_does_not() {
    let ground = layer(0, Origin::Algorithm, vec![filled(rectangle(0.0, 0.0, 4.0, 8.0), Color::BLACK)]);
    let mut hidden = layer(1, Origin::Machine, vec![full(Color::WHITE)]);
    hidden.opacity = Opacity(0);
    let canvas = canvas(8, vec![ground, hidden]);
    let (map, image) =
        (origins(&canvas, &NoAssets, 1.0).expect("maps"), render(&canvas, &NoAssets, 1.0).expect("renders"));
    assert_eq!(map.totals()[Origin::Algorithm.index()], 1.0);
    assert_eq!(map.shares(1, 1, image.pixel(1, 1)[3])[Origin::Algorithm.index()], 1.0);
    assert_eq!(map.shares(6, 1, image.pixel(6, 1)[3]), [0.0; 7]);
}

#[test]
fn a_canvas_that_shows_nothing_has_no_shares() {
    let map = origins(&canvas(8, vec![]), &NoAssets, 1.0).expect("maps");
    assert_eq!((map.totals(), map.shares(0, 0, 0)), ([0.0; 7], [0.0; 7]));
}

/// The left half shows.
fn left_half() -> Mask {
    Mask { keeps: Keeps::Inside, areas: vec![pictures::corners(&[[0, 0], [4, 0], [4, 8], [0, 8]])], strokes: vec![] }
}

#[test]
fn what_a_mask_hides_has_no_share() {
    let ground = layer(0, Origin::Algorithm, vec![full(Color::BLACK)]);
    let mut cover = layer(1, Origin::Hand, vec![full(Color::WHITE)]);
    cover.mask = Some(left_half());
    let map = origins(&canvas(8, vec![ground, cover]), &NoAssets, 1.0).expect("maps");
    assert_eq!(map.shares(1, 1, 255)[Origin::Hand.index()], 1.0);
    assert_eq!(map.shares(6, 1, 255)[Origin::Algorithm.index()], 1.0);
    assert_eq!(map.totals()[Origin::Hand.index()], 0.5);
}

#[test]
fn what_is_rubbed_out_has_no_share_and_what_lies_below_has_its_own_again() {
    let ground = layer(0, Origin::Algorithm, vec![full(Color::BLACK)]);
    let point = |x, y| StrokePoint { x: x * 256, y: y * 256, pressure: 255 };
    let stroke =
        |erases| Stroke { color: Color::BLACK, width: 64 * 256, points: vec![point(0, 4), point(8, 4)], erases };
    let mut hand = layer(1, Origin::Hand, vec![]);
    let mut hand_share = |strokes| {
        hand.content = Content::Strokes(strokes);
        let layers = vec![ground.clone(), hand.clone()];
        origins(&canvas(8, layers), &NoAssets, 1.0).expect("maps").totals()[Origin::Hand.index()]
    };
    assert_eq!(hand_share(vec![stroke(false)]), 1.0);
    assert_eq!(hand_share(vec![stroke(false), stroke(true)]), 0.0);
    assert_eq!(hand_share(vec![stroke(false), stroke(true), stroke(false)]), 1.0);
}

#[test]
fn words_and_what_was_brought_in_are_counted_as_what_they_are() {
    for (picture, origins_there) in [
        (pictures::lettering(), [Origin::Algorithm, Origin::Lettering]),
        (pictures::brought_in(), [Origin::Algorithm, Origin::Machine]),
    ] {
        let totals = origins(&picture, &NoAssets, 1.0).expect("maps").totals();
        assert!((totals.iter().sum::<f64>() - 1.0).abs() < 1e-9, "{totals:?}");
        assert!(origins_there.iter().all(|origin| totals[origin.index()] > 0.1), "{totals:?}");
    }
}

#[test]
fn what_bands_count_are_the_shares_of_the_whole() {
    for picture in [pictures::lettering(), pictures::brought_in(), pictures::screentone()] {
        let bands = Bands::new(&picture, &NoAssets, 25.0).expect("it fits");
        assert!(bands.count() > 2, "one band proves nothing");
        let counted = shares((0..bands.count()).map(|band| bands.origins(band).expect("counts")));
        assert_eq!(counted, origins(&picture, &NoAssets, 25.0).expect("maps").totals());
        // Parting in bands moves no share by more than what rounding at edges does.
        let small = origins(&picture, &NoAssets, 3.0).expect("maps").totals();
        assert!(counted.iter().zip(small).all(|(one, other)| (one - other).abs() < 0.01), "{counted:?} {small:?}");
    }
}

fn any_layer() -> impl Strategy<Value = (usize, u8, u8, f32, f32, f32)> {
    (0..7_usize, any::<u8>(), any::<u8>(), 0.0..32.0_f32, 0.0..32.0_f32, 1.0..20.0_f32)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn shares_sum_to_one_where_anything_shows(shapes in proptest::collection::vec(any_layer(), 1..9)) {
        let layers = shapes.iter().enumerate().map(|(id, &(origin, opacity, alpha, x, y, radius))| {
            let color = Color { alpha, ..Color::rgb(90, 60, 30) };
            let mut made = layer(id as u32, Origin::ALL[origin], vec![filled(circle([x, y], radius), color)]);
            made.opacity = Opacity(opacity);
            made
        });
        let canvas = canvas(32, layers.collect());
        let map = origins(&canvas, &NoAssets, 1.0).expect("maps");
        let image = render(&canvas, &NoAssets, 1.0).expect("renders");
        let mut shown = false;
        for (x, y) in (0..32).flat_map(|y| (0..32).map(move |x| (x, y))) {
            let alpha = image.pixel(x, y)[3];
            let sum: f32 = map.shares(x, y, alpha).iter().sum();
            // One step of alpha is what the two rasterizations may round apart.
            if alpha > 1 {
                prop_assert!((sum - 1.0).abs() < 1e-4, "{x}, {y}: {sum}");
                shown = true;
            } else if alpha == 0 {
                prop_assert_eq!(sum, 0.0);
            }
        }
        if shown {
            prop_assert!((map.totals().iter().sum::<f64>() - 1.0).abs() < 1e-9);
        }
    }
}
