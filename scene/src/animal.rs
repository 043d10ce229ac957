//! Animals: with somebody, or alone in their place.

use super::Tint;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Animal {
    pub kind: AnimalKind,
    pub color: Tint,
    pub act: Act,
    pub spot: Spot,
    pub growth: Growth,
    /// Of the eyes, where the words say that.
    pub eyes: Option<Tint>,
    /// The figure it is with, from 0.
    pub with: u8,
    /// Drives what has no name in this animal alone.
    pub seed: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnimalKind {
    Cat,
    Dog,
    Rabbit,
    Bird,
    Fox,
    Wolf,
    Bear,
    Hamster,
    Squirrel,
    Owl,
    Crow,
    Penguin,
    Deer,
    Dragon,
    Frog,
    Turtle,
    Butterfly,
    Horse,
    Fish,
    Tiger,
    Lion,
    Panda,
    Hedgehog,
    Raccoon,
    Shiba,
    Husky,
    Corgi,
    Poodle,
    /// A cat: white with orange and black.
    Calico,
    /// A cat: pale with a dark face, ears, legs and tail.
    Siamese,
    /// A cat: black with a white chin, chest and paws.
    Tuxedo,
    Hawk,
    Parrot,
    Duck,
    Chicken,
    Swan,
    Sheep,
    Goat,
    Cow,
    Pig,
    Elephant,
    Snake,
    Unicorn,
    Pegasus,
    Griffin,
    Phoenix,
    Slime,
    Ghost,
    Bat,
    Monkey,
    Mouse,
    Whale,
    Dolphin,
    Shark,
    Octopus,
    Jellyfish,
    SeaTurtle,
    Dinosaur,
    Snail,
    Robot,
    Crane,
    Gull,
    Camel,
    Capybara,
}

impl AnimalKind {
    pub const ALL: [Self; 64] = [
        Self::Cat,
        Self::Dog,
        Self::Rabbit,
        Self::Bird,
        Self::Fox,
        Self::Wolf,
        Self::Bear,
        Self::Hamster,
        Self::Squirrel,
        Self::Owl,
        Self::Crow,
        Self::Penguin,
        Self::Deer,
        Self::Dragon,
        Self::Frog,
        Self::Turtle,
        Self::Butterfly,
        Self::Horse,
        Self::Fish,
        Self::Tiger,
        Self::Lion,
        Self::Panda,
        Self::Hedgehog,
        Self::Raccoon,
        Self::Shiba,
        Self::Husky,
        Self::Corgi,
        Self::Poodle,
        Self::Calico,
        Self::Siamese,
        Self::Tuxedo,
        Self::Hawk,
        Self::Parrot,
        Self::Duck,
        Self::Chicken,
        Self::Swan,
        Self::Sheep,
        Self::Goat,
        Self::Cow,
        Self::Pig,
        Self::Elephant,
        Self::Snake,
        Self::Unicorn,
        Self::Pegasus,
        Self::Griffin,
        Self::Phoenix,
        Self::Slime,
        Self::Ghost,
        Self::Bat,
        Self::Monkey,
        Self::Mouse,
        Self::Whale,
        Self::Dolphin,
        Self::Shark,
        Self::Octopus,
        Self::Jellyfish,
        Self::SeaTurtle,
        Self::Dinosaur,
        Self::Snail,
        Self::Robot,
        Self::Crane,
        Self::Gull,
        Self::Camel,
        Self::Capybara,
    ];

    /// Whether somebody can ride on a grown one.
    pub const fn is_mount(self) -> bool {
        self.is_horse()
            || matches!(
                self,
                Self::Wolf
                    | Self::Tiger
                    | Self::Lion
                    | Self::Bear
                    | Self::Deer
                    | Self::Dragon
                    | Self::Griffin
                    | Self::Elephant
                    | Self::Camel
                    | Self::Cow
            )
    }

    /// Or what is one but for a horn or wings.
    pub const fn is_horse(self) -> bool {
        matches!(self, Self::Horse | Self::Unicorn | Self::Pegasus)
    }

    /// Swims, and is seen whole in the water or in the air.
    pub const fn swims(self) -> bool {
        matches!(self, Self::Whale | Self::Dolphin | Self::Shark | Self::Octopus | Self::Jellyfish | Self::SeaTurtle)
    }

    /// Never stands on anything.
    pub const fn floats(self) -> bool {
        self.swims() || matches!(self, Self::Ghost | Self::Phoenix | Self::Bat | Self::Butterfly)
    }

    /// Two legs, a beak and feathers.
    pub const fn is_bird(self) -> bool {
        matches!(
            self,
            Self::Bird
                | Self::Owl
                | Self::Crow
                | Self::Penguin
                | Self::Hawk
                | Self::Parrot
                | Self::Duck
                | Self::Chicken
                | Self::Swan
                | Self::Crane
                | Self::Gull
        )
    }

    /// Neither beast nor bird.
    pub const fn is_low(self) -> bool {
        self.floats()
            || matches!(
                self,
                Self::Frog
                    | Self::Turtle
                    | Self::Fish
                    | Self::Snake
                    | Self::Slime
                    | Self::Snail
                    | Self::Robot
                    | Self::Dinosaur
            )
    }

    /// Four legs, and a face that looks at us; a horse is seen from the side.
    pub const fn is_beast(self) -> bool {
        !self.is_bird() && !self.is_low() && !self.is_of_farm() && !self.is_horse()
    }

    /// Hooves, or as heavy as what has them: seen from the side.
    pub const fn is_of_farm(self) -> bool {
        matches!(self, Self::Sheep | Self::Goat | Self::Cow | Self::Pig | Self::Elephant | Self::Camel | Self::Capybara)
    }

    /// Led, it is in its bag or on the fist.
    pub const fn is_in_hand(self) -> bool {
        matches!(self, Self::Fish | Self::Hawk)
    }

    /// What it is thrown is fish.
    pub const fn takes_fish(self) -> bool {
        matches!(self, Self::Penguin | Self::Dolphin | Self::Whale | Self::Gull | Self::Crane)
    }

    pub const fn is_cat(self) -> bool {
        matches!(self, Self::Cat | Self::Calico | Self::Siamese | Self::Tuxedo)
    }

    pub const fn is_dog(self) -> bool {
        matches!(self, Self::Dog | Self::Shiba | Self::Husky | Self::Corgi | Self::Poodle)
    }
}

/// How large it is beside others of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Growth {
    /// Young, or a companion that can be carried.
    Cub,
    Grown,
    Huge,
}

/// What it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    Sitting,
    Standing,
    Running,
    Sleeping,
    Flying,
    /// The head thrown back: a wolf.
    Howling,
    /// Out of the sea, which closes over its tail.
    Breaching,
    /// Likewise, through a hoop.
    ThroughHoop,
    /// Of the food that somebody gives it.
    Eating,
    /// In suds, under somebody's hands.
    Bathed,
    /// Somebody's hands at its udder.
    Milked,
    /// A brush on its flank.
    Groomed,
    /// On a table, a band about its paw.
    Bandaged,
    /// On a table, a stethoscope at its chest.
    Examined,
    /// In a box of cardboard.
    Boxed,
    /// Off the ground, the mouth at a disk that somebody threw.
    Catching,
}

impl Act {
    /// Somebody washes it, feeds it, treats it.
    pub const fn is_tended(self) -> bool {
        matches!(self, Self::Eating | Self::Bathed | Self::Milked | Self::Groomed | Self::Bandaged | Self::Examined)
    }

    /// Out of the water.
    pub const fn leaps(self) -> bool {
        matches!(self, Self::Breaching | Self::ThroughHoop)
    }

    /// Stands on a table for it.
    pub const fn is_on_table(self) -> bool {
        matches!(self, Self::Bandaged | Self::Examined)
    }
}

/// Where it is, seen from whom it is with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// On the ground, at the feet or alone.
    Beside,
    /// Likewise, on a leash or by the bridle.
    Led,
    Arms,
    Lap,
    Shoulder,
    Head,
    Sky,
    /// On a branch that reaches into the picture.
    Branch,
    /// Under who rides it.
    Ridden,
    /// On a shelf at the picture's edge.
    Shelf,
}

impl Spot {
    pub const fn is_on_ground(self) -> bool {
        matches!(self, Self::Beside | Self::Led)
    }

    /// On its own feet or wings, and nobody's burden.
    pub const fn is_free(self) -> bool {
        matches!(self, Self::Beside | Self::Sky | Self::Ridden)
    }
}
