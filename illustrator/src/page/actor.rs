//! Who acts in a panel: always the same person; face, pose and what is put on for once are the panel's.

use engine::{Brief, Design};

use super::names;
use super::script::{Manner, Member, Panel, Voice};
use super::shot::Stage;
use scene::decide::{decide_animals, decide_one};
use scene::seed::Dice;
use scene::words::wish::Wish;
use scene::words::{self, Reading};
use scene::{Animal, Character, Expression, Pose, Spot};

impl Stage<'_> {
    fn seed_of(&self, member: &Member) -> u64 {
        Dice::new(self.seed, &member.name).bits()
    }

    /// What the actions and moods say of one of the cast.
    fn told(&self, panel: &Panel, who: usize) -> String {
        let actions = panel
            .actions
            .iter()
            .filter(|action| action.of.contains(&who))
            .map(|action| names::as_prompt(&names::without_names(&action.text, &self.script.cast)));
        let moods = panel.words.iter().filter_map(|words| match &words.voice {
            Voice::Speech { who: speaker, mood, .. } if *speaker == who => Some(mood.clone()),
            _ => None,
        });
        actions.chain(moods).collect::<Vec<String>>().join(", ")
    }

    pub fn turned(&self, panel: &Panel, who: usize) -> bool {
        let brief = self.brief(&self.told(panel, who), (512.0, 512.0));
        words::read(&brief).granted.iter().any(|granted| matches!(granted.wish, Wish::Gaze(_)))
    }

    /// The one figure that the words name; of somebody designed before as they are in the words' clothes and mood.
    fn one(&self, words: &str, (seed, design): (u64, Option<&Design>)) -> Character {
        let brief = self.brief_with(words, design);
        decide_one(&brief, &words::read(&brief), seed)
    }

    fn brief_with(&self, words: &str, design: Option<&Design>) -> Brief {
        Brief { characters: design.cloned().into_iter().collect(), ..self.brief(words, (512.0, 512.0)) }
    }

    /// Those told of with somebody, and those that are just there. Who holds one has both arms round it.
    pub fn animals(
        &self,
        panel: &Panel,
        (who, of_place): (&[usize], &[Animal]),
        figures: &mut [Character],
    ) -> Vec<Animal> {
        let mut animals = Vec::new();
        for (at, (who, figure)) in (0_u8..).zip(who.iter().zip(figures.iter_mut())) {
            let reading = words::read(&self.brief(&self.told(panel, *who), (512.0, 512.0)));
            let reading = Reading { animals_alone: false, ..reading };
            let own = decide_animals(&reading, self.seed_of(&self.script.cast[*who]));
            let holds = own.iter().any(|animal| animal.spot == Spot::Arms);
            if holds && figure.prop.is_none() && figure.pose == Pose::Standing {
                figure.pose = Pose::Cradling;
            }
            animals.extend(own.into_iter().map(|animal| Animal { with: at, ..animal }));
        }
        animals.extend_from_slice(of_place);
        animals.truncate(usize::from(words::MOST_ANIMALS));
        animals
    }

    pub fn character(&self, panel: &Panel, who: usize, dice: &mut Dice) -> Character {
        let member = &self.script.cast[who];
        let seed = self.seed_of(member);
        let told = self.told(panel, who);
        let looks = format!("{}, plain background", member.looks);
        let design = self.cast.design(who);
        let usual = self.one(&looks, (seed, design));
        let now = self.one(&format!("{looks}, {told}"), (seed, design));
        let granted = words::read(&self.brief(&told, (512.0, 512.0))).granted;
        let said = |is: fn(&Wish) -> bool| granted.iter().any(|granted| is(&granted.wish));
        let own_look = words::read(&self.brief_with(&member.looks, design)).granted;
        let mut character = usual;
        // A writer says what somebody wears: nothing is added.
        character.extras.retain(|extra| own_look.iter().any(|granted| granted.wish == Wish::Extra(*extra)));
        let face_is_said = said(|wish| matches!(wish, Wish::Expression(_)));
        character.expression = if face_is_said { now.expression } else { expression(panel, who, dice) };
        if !face_is_said
            && own_look.iter().any(|granted| matches!(granted.wish, Wish::Expression(_)))
            && !speaks_loudly(panel, who)
        {
            character.expression = now.expression;
        }
        if said(|wish| matches!(wish, Wish::Outfit(_) | Wish::OutfitColor(_) | Wish::SchoolUniform | Wish::Garb(_))) {
            (character.outfit, character.outfit_color) = (now.outfit, now.outfit_color);
        }
        if said(|wish| matches!(wish, Wish::Extra(_))) {
            let more = now.extras.iter().filter(|extra| !character.extras.contains(extra));
            let more = more.filter(|extra| granted.iter().any(|granted| granted.wish == Wish::Extra(**extra))).copied();
            character.extras.extend(more.collect::<Vec<_>>());
        }
        (character.pose, character.prop, character.prop_color) = (now.pose, now.prop, now.prop_color);
        character.also_held = now.also_held;
        if matches!(character.pose, Pose::Lying | Pose::LyingOnBack) {
            // A panel is too narrow for one who lies: the figure kneels.
            character.pose = Pose::Kneeling;
        }
        let side = if dice.chance(0.5) { 1.0 } else { -1.0 };
        character.yaw_deg = side * dice.between(8.0, 30.0);
        character.roll_deg = -side * dice.between(2.0, 6.0);
        if said(|wish| matches!(wish, Wish::Gaze(_) | Wish::TiltedHead)) {
            (character.yaw_deg, character.roll_deg) = (now.yaw_deg, now.roll_deg);
        }
        character
    }
}

fn manners_of(panel: &Panel, who: usize) -> impl Iterator<Item = Manner> + '_ {
    panel.words.iter().filter_map(move |words| match words.voice {
        Voice::Speech { who: speaker, manner, off: false, .. } if speaker == who => Some(manner),
        _ => None,
    })
}

fn speaks_loudly(panel: &Panel, who: usize) -> bool {
    manners_of(panel, who).any(|manner| manner == Manner::Shouts)
}

/// Where nobody says what the face does.
fn expression(panel: &Panel, who: usize, dice: &mut Dice) -> Expression {
    if speaks_loudly(panel, who) {
        return Expression::Shouting;
    }
    let says = manners_of(panel, who).any(|manner| manner == Manner::Says);
    let glad = if says { 0.45 } else { 0.2 };
    if dice.chance(glad) { Expression::Smile } else { Expression::Calm }
}
