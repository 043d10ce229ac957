//! What is to be seen beside figures and animals, whatever the place: fireworks, a rainbow, a snowman.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    Fireworks,
    /// Large, where a moon by the way is small.
    FullMoon,
    Rainbow,
    ShootingStars,
    Lightning,
    /// Paper lanterns that rise.
    SkyLanterns,
    /// Birds far off.
    Flock,
    Bubbles,
    Fireflies,
    /// The place burns.
    Fire,
    Campfire,
    /// In a room, with a fire in it.
    Fireplace,
    Snowman,
    ChristmasTree,
    /// Carved, with a light inside.
    Pumpkins,
    Puddle,
    /// Rings and a star of light.
    MagicCircle,
    /// Shafts of light from the light's side.
    Beams,
    /// Stars of light over the place.
    Sparkles,
    SpeedLines,
    FocusLines,
    /// About the edges of the picture.
    FlowersRound,
    /// Far off, or on an island.
    Windmill,
    Car,
    /// Nobody rides it.
    Bicycle,
    Tent,
    Cactus,
    /// On three legs.
    Telescope,
    /// Open, full of gold.
    Chest,
    HotAirBalloons,
    /// Lit in the dark.
    LampPost,
    /// Checkered, under those who sit on the ground, with a basket and food.
    PicnicBlanket,
    /// A low table with a quilt, at which all sit.
    Kotatsu,
    /// Far off.
    Mountains,
    FarCastle,
    /// Its towers on the horizon.
    FarCity,
    /// Its roofs on the horizon.
    FarVillage,
    FarForest,
    /// On its rock on the horizon.
    FarLighthouse,
    /// Of stone, with bowls over each other.
    Fountain,
    /// Seen from where one stands.
    Sea,
    /// Before whoever sells there.
    Counter,
    /// A tower of clouds in a blue sky.
    Clouds,
    /// Curtains of light.
    Aurora,
    /// Of paper, on strings.
    Lanterns,
    /// Small lamps on strings.
    StringLights,
    /// On tall stands.
    Candles,
    /// In the air.
    FloatingCandles,
    /// What arms and legs sweep into snow.
    SnowAngel,
    /// Blue flames in the air that no wick feeds.
    FoxFire,
    VendingMachine,
    /// That glow.
    Mushrooms,
    /// Over walls and from above, grass on the ground.
    Vines,
    /// On a line.
    Laundry,
    /// In pots, and from above.
    Plants,
    /// Where other weather is beside them.
    Petals,
    Leaves,
    /// Of people, behind who is there.
    Crowd,
    /// A gate of light.
    Portal,
    /// That come out of the ground.
    Skeletons,
    /// Clothes, books and cups on the floor.
    Clutter,
    /// Bits of colored paper in the air.
    Confetti,
    /// In the air, and on all that is near.
    Flour,
}

impl Sight {
    /// Up in the sky, so that roofs and trees stand before it.
    pub const fn is_in_the_sky(self) -> bool {
        matches!(
            self,
            Self::Fireworks
                | Self::FullMoon
                | Self::Rainbow
                | Self::ShootingStars
                | Self::Lightning
                | Self::SkyLanterns
                | Self::Flock
                | Self::HotAirBalloons
                | Self::Aurora
                | Self::Clouds
                | Self::Sea
                | Self::Mountains
                | Self::FarCastle
                | Self::FarCity
                | Self::FarVillage
                | Self::FarForest
                | Self::FarLighthouse
        )
    }

    /// On the ground, as large as people.
    pub const fn stands(self) -> bool {
        matches!(
            self,
            Self::Campfire
                | Self::Fireplace
                | Self::Snowman
                | Self::ChristmasTree
                | Self::Pumpkins
                | Self::Puddle
                | Self::Car
                | Self::Bicycle
                | Self::Tent
                | Self::Cactus
                | Self::Telescope
                | Self::Chest
                | Self::LampPost
                | Self::VendingMachine
                | Self::Fountain
                | Self::Portal
                | Self::Skeletons
        )
    }

    /// Seen in the dark only, or best.
    pub const fn is_of_the_night(self) -> bool {
        matches!(
            self,
            Self::Fireworks
                | Self::FullMoon
                | Self::ShootingStars
                | Self::SkyLanterns
                | Self::Fireflies
                | Self::Aurora
                | Self::Lanterns
                | Self::Campfire
                | Self::Pumpkins
                | Self::StringLights
        )
    }
}
