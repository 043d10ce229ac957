//! What is drawn hangs on the scene, on nothing else, and is sound at every size and turn.

use canvas::drawing::{Element, Paint};
use canvas::{Content, Layer, Path};
use engine::Style;

use super::every::{
    AGES, BUILDS, CUTS, EXPRESSIONS, EXTRAS, EYE_SHAPES, FRAMINGS, FRINGES, HEIGHTS, HOURS, KINDS, LENGTHS, OUTFITS,
    PATTERNS, POSES, PROPS, SKINS, STUFFS, STYLES, WORN, scene,
};
use super::{draw, head};
use crate::places;
use scene::seed::Dice;
use scene::{
    Age, Attention, Camera, Character, Expression, Extra, Framing, Hair, Height, Lower, Outfit, Place, Pose, Prop,
    Scene, Tint, Weather,
};

pub(super) fn layers(scene: &Scene) -> Vec<Layer> {
    draw(scene, places::print(scene, head(scene)))
}

/// Every value changed in the scene gives layers that no other value of the row gives.
fn all_differ<T: Copy + std::fmt::Debug>(values: &[T], set: impl Fn(&mut Scene, T)) {
    for style in Style::ALL {
        let mut drawn: Vec<(T, Vec<Layer>)> = Vec::new();
        for value in values {
            let mut scene = Scene { style, ..scene() };
            set(&mut scene, *value);
            let layers = layers(&scene);
            for (other, before) in &drawn {
                // Print knows no hue: two tints of one darkness may look alike there.
                assert!(
                    matches!(style, Style::Manga | Style::Sketch) || *before != layers,
                    "{value:?} is drawn as {other:?}"
                );
            }
            drawn.push((*value, layers));
        }
    }
}

fn check_path(path: &Path) {
    assert!(path.points.iter().flatten().all(|at| at.is_finite() && at.abs() < 1e6));
}

fn check_elements(elements: &[Element]) -> usize {
    let count = |element: &Element| match element {
        Element::Shape(shape) => {
            check_path(&shape.path);
            match &shape.paint {
                Paint::Solid(_) => {}
                Paint::Linear { start, end, stops } => {
                    assert!(start.iter().chain(end).all(|at| at.is_finite()) && stops.len() >= 2);
                }
                Paint::Radial { to_canvas, stops } => {
                    assert!(to_canvas.iter().all(|at| at.is_finite()) && stops.len() >= 2);
                }
            }
            1
        }
        Element::Group(group) => {
            group.clip.as_ref().map(check_path);
            check_elements(&group.elements)
        }
    };
    elements.iter().map(count).sum()
}

pub(super) fn check(layers: &[Layer]) {
    let shapes: usize = layers
        .iter()
        .map(|layer| match &layer.content {
            Content::Drawing(drawing) => check_elements(&drawing.elements),
            _ => panic!("the figure is a drawing"),
        })
        .sum();
    // Two with braids, patterns and all that is worn come to six thousand and some, a robe with flowers over plaid and folds
    // to twelve; ruffles and single hairs take them beyond sixteen.
    assert!((80..19_000).contains(&shapes), "{shapes} shapes");
}

#[test]
fn the_same_scene_gives_the_same_layers() {
    assert_eq!(layers(&scene()), layers(&scene()));
}

#[test]
fn every_kind_hair_and_turn_changes_the_figure() {
    all_differ(&KINDS, |scene, kind| scene.figures[0].kind = kind);
    all_differ(&STYLES, |scene, style| scene.figures[0].hair.style = style);
    all_differ(&FRINGES, |scene, fringe| scene.figures[0].hair.fringe = fringe);
    all_differ(&[-60.0, -40.0, -20.0, 0.0, 20.0, 40.0, 60.0], |scene, yaw| scene.figures[0].yaw_deg = yaw);
    all_differ(&[-25.0, -10.0, 0.0, 10.0, 25.0], |scene, pitch| scene.figures[0].pitch_deg = pitch);
    all_differ(&[-1.0, 0.0, 1.0], |scene, down| scene.figures[0].gaze = [0.0, down]);
    all_differ(&[-10.0, 0.0, 10.0], |scene, roll| scene.figures[0].roll_deg = roll);
    all_differ(&[1, 2, 3, 4], |scene, seed| scene.figures[0].seed = seed);
    all_differ(&EYE_SHAPES, |scene, shape| scene.figures[0].eye_shape = shape);
    // Those whose length is their own are left out.
    for style in &STYLES[..9] {
        let style = *style;
        all_differ(&LENGTHS, |scene, length| {
            (scene.figures[0].hair.style, scene.figures[0].hair.length) = (style, length);
        });
    }
}

#[test]
fn every_pose_prop_age_and_build_changes_the_figure() {
    let whole = |scene: &mut Scene| scene.framing = Framing::FullBody;
    // Alone there is nobody to hug or to hold hands with, and still they are poses of their own.
    all_differ(&POSES, |scene, pose| {
        whole(scene);
        scene.figures[0].pose = pose;
    });
    all_differ(&PROPS, |scene, prop| {
        whole(scene);
        // What is pushed is drawn with who pushes it.
        let pushed = matches!(prop, Prop::Wheelbarrow | Prop::Stroller);
        let pose = if pushed { Pose::PushingCart } else { Pose::Holding };
        (scene.figures[0].pose, scene.figures[0].prop) = (pose, Some(prop));
    });
    all_differ(&PATTERNS, |scene, pattern| {
        (scene.figures[0].outfit, scene.figures[0].pattern) = (Outfit::TShirt, pattern);
    });
    all_differ(&AGES, |scene, age| scene.figures[0].age = age);
    all_differ(&BUILDS, |scene, build| scene.figures[0].build = build);
    all_differ(&HEIGHTS, |scene, height| {
        whole(scene);
        scene.figures[0].height = height;
    });
}

#[test]
fn several_figures_stand_apart_and_inside_of_the_picture() {
    let mut dice = Dice::new(23, "several");
    for _ in 0..200 {
        let mut scene = random_scene(&mut dice);
        let count = 2 + dice.below(3);
        (scene.width_px, scene.height_px) = (1024, 1024);
        scene.figures = (0..count).map(|_| random_scene(&mut dice).figures.remove(0)).collect();
        for figure in &mut scene.figures {
            let touch = matches!(figure.pose, Pose::Hugging | Pose::BackToBack | Pose::SittingBackToBack);
            // Who is carried is where the other is.
            if touch || matches!(figure.pose, Pose::ShoulderRide | Pose::Piggyback | Pose::PrincessCarry) {
                figure.pose = Pose::Standing;
            }
        }
        let heads = super::heads(&scene);
        for (at, (one, next)) in heads.iter().zip(&heads[1..]).enumerate() {
            let [pose, other] = [at, at + 1].map(|number| scene.figures[number].pose);
            let apart = (next.center[0] - one.center[0]) / one.height;
            assert!(apart > 0.84, "two heads in one place: {pose:?} beside {other:?}, {apart} heads apart");
        }
        let (first, last) = (&heads[0], &heads[count - 1]);
        assert!(first.center[0] > first.height * 0.3 && last.center[0] < 1024.0 - last.height * 0.3);
    }
}

#[test]
fn every_color_changes_the_figure() {
    all_differ(&Tint::ALL, |scene, tint| scene.figures[0].hair.color = tint);
    all_differ(&SKINS, |scene, skin| scene.figures[0].skin = skin);
    all_differ(&Tint::ALL, |scene, tint| scene.figures[0].accent = tint);
    all_differ(&HOURS, |scene, hour| scene.hour = hour);
    // Blond eyes are yellow eyes, and white ones silver.
    let eyes: Vec<Tint> = Tint::ALL.into_iter().filter(|tint| !matches!(tint, Tint::Blond | Tint::White)).collect();
    all_differ(&eyes, |scene, tint| scene.figures[0].eyes = tint);
    all_differ(&Tint::ALL, |scene, tint| {
        (scene.figures[0].outfit, scene.figures[0].outfit_color) = (Outfit::Hoodie, tint);
    });
}

#[test]
fn every_expression_outfit_extra_and_framing_changes_the_figure() {
    all_differ(&EXPRESSIONS, |scene, expression| scene.figures[0].expression = expression);
    all_differ(&OUTFITS, |scene, outfit| scene.figures[0].outfit = outfit);
    all_differ(&FRAMINGS, |scene, framing| scene.framing = framing);
    let bare = layers(&scene());
    for extra in EXTRAS {
        let mut worn = scene();
        worn.figures[0].extras = vec![extra];
        assert_ne!(layers(&worn), bare, "{extra:?}");
    }
    all_differ(&EXTRAS, |scene, extra| scene.figures[0].extras = vec![extra]);
}

/// In a shirt and a skirt, seen whole.
fn in_a_shirt(scene: &mut Scene) {
    scene.framing = Framing::FullBody;
    scene.figures[0].outfit = Outfit::Shirt;
}

#[test]
fn what_is_worn_below_the_head_changes_the_figure() {
    all_differ(&WORN, |scene, extra| {
        in_a_shirt(scene);
        scene.figures[0].extras = vec![extra];
    });
}

#[test]
fn sleeves_and_frills_change_a_dress() {
    all_differ(&CUTS, |scene, extra| {
        scene.framing = Framing::FullBody;
        (scene.figures[0].outfit, scene.figures[0].extras) = (Outfit::Dress, vec![extra]);
    });
}

#[test]
fn fur_lines_a_coat() {
    let drawn = |extras: Vec<Extra>| {
        let mut scene = scene();
        (scene.figures[0].outfit, scene.figures[0].extras) = (Outfit::Coat, extras);
        layers(&scene)
    };
    assert!(drawn(vec![]) != drawn(vec![Extra::FurTrim]));
}

#[test]
fn tails_hang_from_a_dress_coat() {
    let drawn = |extras: Vec<Extra>| {
        let mut scene = scene();
        scene.framing = Framing::FullBody;
        (scene.figures[0].outfit, scene.figures[0].extras) = (Outfit::Tuxedo, extras);
        layers(&scene)
    };
    assert!(drawn(vec![]) != drawn(vec![Extra::CoatTails]));
}

#[test]
fn what_is_oversized_hangs_wider_and_longer() {
    let hoodie = |extras: Vec<Extra>| {
        let mut scene = scene();
        (scene.figures[0].outfit, scene.figures[0].extras) = (Outfit::Hoodie, extras);
        super::clothes::wear::wear(&scene.figures[0])
    };
    let [usual, large] = [hoodie(vec![]), hoodie(vec![Extra::Oversized])];
    assert!(large.ample > usual.ample && large.hem > usual.hem && large.roomy > usual.roomy);
}

#[test]
fn trousers_are_torn_at_the_knees() {
    let drawn = |extras: Vec<Extra>| {
        let mut scene = scene();
        in_a_shirt(&mut scene);
        scene.figures[0].lower = Some(Lower::Trousers);
        scene.figures[0].extras = extras;
        layers(&scene)
    };
    assert!(drawn(vec![]) != drawn(vec![Extra::TornKnees]));
}

#[test]
fn what_has_a_color_of_its_own_is_painted_in_it() {
    for extra in EXTRAS.into_iter().chain(WORN) {
        let Some(detail) = extra.detail() else { continue };
        let dyed = |tint: Tint| {
            let mut scene = scene();
            in_a_shirt(&mut scene);
            (scene.figures[0].extras, scene.figures[0].dyes) = (vec![extra], vec![(detail, tint)]);
            layers(&scene)
        };
        assert!(dyed(Tint::Orange) != dyed(Tint::Green), "{extra:?}");
    }
}

/// One of `values` by the dice.
fn any<T: Copy>(dice: &mut Dice, values: &[T]) -> T {
    values[dice.below(values.len())]
}

fn random_scene(dice: &mut Dice) -> Scene {
    let extras = EXTRAS.into_iter().filter(|_| dice.chance(0.2)).collect();
    let sides = [64, 65, 512, 1024, 8192];
    Scene {
        style: any(dice, &Style::ALL),
        width_px: any(dice, &sides),
        height_px: any(dice, &sides),
        animals: Vec::new(),
        things: Vec::new(),
        figures: vec![Character {
            seed: dice.bits(),
            kind: any(dice, &KINDS),
            hair: Hair {
                color: any(dice, &Tint::ALL),
                tips: None,
                streaks: if dice.chance(0.3) { Some(any(dice, &Tint::ALL)) } else { None },
                half: if dice.chance(0.2) { Some(any(dice, &Tint::ALL)) } else { None },
                style: any(dice, &STYLES),
                length: any(dice, &LENGTHS),
                fringe: any(dice, &FRINGES),
            },
            eyes: any(dice, &Tint::ALL),
            other_eye: None,
            eye_shape: any(dice, &EYE_SHAPES),
            skin: any(dice, &SKINS),
            expression: any(dice, &EXPRESSIONS),
            outfit: any(dice, &OUTFITS),
            outfit_color: any(dice, &Tint::ALL),
            pattern: any(dice, &PATTERNS),
            lower: None,
            lower_color: None,
            lower_pattern: any(dice, &PATTERNS),
            stuff: any(dice, &STUFFS),
            lower_stuff: any(dice, &STUFFS),
            accent: any(dice, &Tint::ALL),
            extras,
            age: any(dice, &AGES),
            build: any(dice, &BUILDS),
            height: any(dice, &[Height::Short, Height::Usual, Height::Tall]),
            pose: any(dice, &POSES),
            gesture: None,
            seat: None,
            prop: if dice.chance(0.4) { Some(any(dice, &PROPS)) } else { None },
            also_held: None,
            hat_color: None,
            dyes: Vec::new(),
            prints: Vec::new(),
            number: None,
            prop_color: if dice.chance(0.4) { Some(any(dice, &Tint::ALL)) } else { None },
            yaw_deg: dice.between(-60.0, 60.0),
            pitch_deg: dice.between(-25.0, 25.0),
            roll_deg: dice.between(-15.0, 15.0),
            is_from_behind: false,
            gaze: [dice.between(-1.0, 1.0), dice.between(-1.0, 1.0)],
            attention: Attention::Nothing,
        }],
        camera: Camera::LEVEL,
        framing: any(dice, &FRAMINGS),
        place: Place::Plain,
        hour: any(dice, &HOURS),
        sights: Vec::new(),
        paints: Vec::new(),
        weather: Weather::Clear,
        seed: dice.bits(),
    }
}

#[test]
fn no_scene_makes_a_point_that_is_no_number() {
    let mut dice = Dice::new(11, "scenes");
    for _ in 0..400 {
        check(&layers(&random_scene(&mut dice)));
    }
}

#[test]
fn the_smallest_the_largest_and_the_thinnest_pictures_have_a_head_inside() {
    for (width_px, height_px) in [(64, 64), (8192, 8192), (64, 8192), (8192, 64)] {
        for framing in FRAMINGS {
            for yaw_deg in [-60.0, 0.0, 60.0] {
                let mut scene = Scene { width_px, height_px, ..scene() };
                (scene.framing, scene.figures[0].yaw_deg) = (framing, yaw_deg);
                check(&layers(&scene));
                let head = head(&scene);
                let (x, y) = (head.center[0], head.center[1]);
                assert!(head.height > 4.0 && x > 0.0 && x < f64::from(width_px) && y > 0.0 && y < f64::from(height_px));
            }
        }
    }
}

#[test]
fn at_least_three_of_brow_lid_iris_mouth_and_marks_change_with_the_expression() {
    use super::look::look;
    use super::mouth::mouth_of;
    let calm = look(Expression::Calm, 1.0);
    for expression in &EXPRESSIONS[1..] {
        let look = look(*expression, 1.0);
        let brow = look.slope != calm.slope || look.brow_rise != calm.brow_rise;
        let lid = look.lid != calm.lid || look.lower != calm.lower || look.lids != calm.lids;
        let iris = look.iris != calm.iris || look.gaze != calm.gaze;
        let mouth = mouth_of(*expression) != mouth_of(Expression::Calm);
        let changed = [brow, lid, iris, mouth].into_iter().filter(|changed| *changed).count();
        let marked = usize::from(!super::marks::marks_of(*expression).is_empty());
        assert!(changed + marked >= 3, "{expression:?}: {changed}");
    }
}

#[test]
fn no_shoulder_of_a_child_is_bare() {
    use super::clothes::wear::{Cloth, Sleeves, wear};
    for outfit in OUTFITS {
        for kind in KINDS {
            let child = Character { age: Age::Child, outfit, kind, ..scene().figures.remove(0) };
            let wear = wear(&child);
            assert!(wear.sleeves != Sleeves::None && wear.trunk != Cloth::Skin, "{outfit:?} {kind:?}");
        }
    }
}
