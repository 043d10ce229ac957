//! Milliseconds for pictures of about three thousand shapes, plain and screened, at 1024 by 1024.

#[path = "../tests/pictures/mod.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod pictures;

use std::time::{Duration, Instant};

use canvas::drawing::Blend;
use canvas::{Color, Element, Finish, Group, Origin};
use pictures::{canvas, circle, filled, layer, rectangle};
use render::{NoAssets, origins, render};

fn shapes(count: u32) -> Vec<Element> {
    let spot = |index: u32| {
        let hash = index.wrapping_mul(2_654_435_761);
        let (x, y) = ((hash >> 22) as f32, (hash >> 12 & 1023) as f32);
        filled(circle([x, y], 4.0 + (hash & 31) as f32), Color::rgb(hash as u8, (hash >> 8) as u8, 99))
    };
    (0..count)
        .collect::<Vec<_>>()
        .chunks(30)
        .map(|run| {
            let elements = run.iter().map(|&index| spot(index)).collect();
            let clip = Some(rectangle(40.0, 40.0, 984.0, 984.0));
            Element::Group(Group { clip, opacity: 240, blend: Blend::Normal, elements })
        })
        .collect()
}

/// The same shapes without groups.
fn flat(elements: &[Element]) -> Vec<Element> {
    let inside = |element: &Element| match element {
        Element::Group(group) => group.elements.clone(),
        Element::Shape(_) => vec![element.clone()],
    };
    elements.iter().flat_map(inside).collect()
}

fn main() {
    let mut ground = vec![filled(rectangle(0.0, 0.0, 1024.0, 1024.0), Color::WHITE)];
    ground.extend(shapes(3000));
    let ungrouped = layer(0, Origin::Algorithm, flat(&ground));
    let plain = layer(0, Origin::Algorithm, ground);
    let mut toned = ungrouped.clone();
    toned.finish = Finish::Screentone { cell: 8.0, angle_deg: 45.0 };
    let stroke = layer(1, Origin::Hand, vec![filled(circle([500.0, 500.0], 90.0), Color::WHITE.faded(0.5))]);
    let pictures = [
        ("3000 shapes", vec![ungrouped.clone()]),
        ("in 100 clipped groups", vec![plain]),
        ("screened", vec![toned]),
        ("with a stroke", vec![ungrouped, stroke]),
    ];
    for (name, layers) in pictures {
        let canvas = canvas(1024, layers);
        let (mut rendering, mut mapping) = (Duration::MAX, Duration::MAX);
        for _ in 0..12 {
            let start = Instant::now();
            let image = render(&canvas, &NoAssets, 1.0).expect("renders");
            rendering = rendering.min(start.elapsed());
            let start = Instant::now();
            let map = origins(&canvas, &NoAssets, 1.0).expect("maps");
            mapping = mapping.min(start.elapsed());
            std::hint::black_box((image, map));
        }
        println!("{name}: render {rendering:?}, origins {mapping:?} (best of 12)");
    }
}
