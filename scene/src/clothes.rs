//! What a figure wears, on the body and about it.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outfit {
    SailorUniform,
    Blazer,
    Shirt,
    Hoodie,
    Coat,
    Kimono,
    Dress,
    Armor,
    TShirt,
    Gakuran,
    Cardigan,
    Sweater,
    SweaterVest,
    Suit,
    Tuxedo,
    Jacket,
    Tracksuit,
    GymClothes,
    Jersey,
    Overalls,
    Yukata,
    Hakama,
    Cheongsam,
    Maid,
    Apron,
    Idol,
    Gown,
    Gothic,
    LabCoat,
    Nurse,
    Chef,
    Robe,
    Cloak,
    Ninja,
    Military,
    Raincoat,
    Pajamas,
    Swimwear,
    TankTop,
    Spacesuit,
    DownJacket,
    /// Twelve layers over a red hakama: of a court long ago.
    Juunihitoe,
    /// Hakama, breastplate and gauntlets for fencing.
    Kendo,
    /// The same without what protects: a quilted jacket and a hakama, both dark blue.
    Keikogi,
    /// A cuirass and guards of leather, laced and riveted.
    LeatherArmor,
    /// White, and tied with a belt.
    Gi,
    Happi,
    Haori,
    SamuraiArmor,
    Jumpsuit,
    /// Close to the body, with seams: of androids and pilots of machines.
    Bodysuit,
    Tutu,
    /// Sleeveless over a pleated skirt.
    Cheer,
    /// Long and open over a shirt, with a sash: of pirates.
    Captain,
    Mermaid,
    /// A narrow bodice over a skirt like a bell: of princesses and brides.
    BallGown,
    /// Closed with wooden pegs in loops, a hood on its back.
    DuffleCoat,
    /// A short jacket with long ribbons over a high and wide skirt: of Korea.
    Hanbok,
    /// A close tunic to the ankles, slit up to the waist, over white trousers: of Vietnam.
    AoDai,
    /// Cloth in folds about the hips and over one shoulder: of India.
    Sari,
    /// White wool in folds over one shoulder: of Rome.
    Toga,
    /// A broad cloth with fringes, the head through its middle.
    Poncho,
    /// A crossed collar over a flowing skirt, a sash whose ends hang: of old China.
    Hanfu,
    /// Of toweling, wrapped and tied over night clothes.
    Bathrobe,
    /// A broad belt of cloth that goes between the legs, of sumo; over a shirt and shorts where no grown man wears it.
    Mawashi,
    /// Short, wide and wadded, open over other clothes with a cord before the chest: of winter at home.
    Hanten,
}

/// What cloth is made of, where that can be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stuff {
    Leather,
    Denim,
    Knit,
    Silk,
    Lace,
    Fur,
    Velvet,
}

/// What is worn below the waist, where the words name it apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lower {
    Skirt,
    PleatedSkirt,
    LongSkirt,
    Trousers,
    Shorts,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// Level bands.
    Stripes,
    /// Broad and fine bands crossed.
    Plaid,
    Checks,
    Dots,
    Flowers,
    Stars,
    Hearts,
    /// Small ones, as on what children sleep in.
    Dinosaurs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    Glasses,
    Ribbon,
    Hairpin,
    Scarf,
    /// A square of cloth knotted at the throat.
    Neckerchief,
    Headphones,
    CatEars,
    Hat,
    Flower,
    Choker,
    Freckles,
    /// Eyes that shine of themselves.
    GlowingEyes,
    Fang,
    Horns,
    Halo,
    Mole,
    /// Over an eye.
    Scar,
    /// Across the bridge of the nose.
    NoseScar,
    CheekScar,
    Eyepatch,
    Bandage,
    Beard,
    LongBeard,
    Stubble,
    Moustache,
    /// On the chin alone.
    Goatee,
    BushyBrows,
    /// Of who has not slept.
    DarkCircles,
    /// A front tooth is missing.
    GapTooth,
    /// Of the cold, or of wine.
    RedNose,
    /// Drawn out from the corners of the eyes.
    Eyeliner,
    /// In one wing of the nose.
    NoseRing,
    /// A dot between the brows.
    Bindi,
    /// Bands of color on the cheeks.
    FacePaint,
    SquareGlasses,
    /// Small, low on the nose, flat on top.
    HalfMoonGlasses,
    /// Sunglasses pushed up into the hair.
    RaisedSunglasses,
    FoxEars,
    WolfEars,
    RabbitEars,
    /// Small and round, of bears, tigers and mice by how large they are.
    BearEars,
    MouseEars,
    Antlers,
    /// A wreath about the head.
    FlowerCrown,
    /// One lens, on a cord.
    Monocle,
    ElfEars,
    Crown,
    Tiara,
    HairBand,
    /// Tied about the brow.
    Headband,
    MaidBand,
    Beret,
    Cap,
    StrawHat,
    /// The flat cone of travelers and monks.
    Kasa,
    WitchHat,
    Sunglasses,
    FaceMask,
    /// Tied to the side of the head.
    FoxMask,
    Earrings,
    Goggles,
    /// The tall white hat of a kitchen.
    ChefHat,
    NurseCap,
    /// Black, its brim turned up on three sides.
    PirateHat,
    /// With a hard peak and a badge: police, officers, conductors.
    PeakedCap,
    SailorHat,
    FireHelmet,
    /// Of a building site.
    HardHat,
    /// Of who rides a bicycle: a shell with openings, and straps.
    BikeHelmet,
    /// Its brim rolled up at both sides.
    CowboyHat,
    /// Flat and square, with a tassel: of who graduates.
    Mortarboard,
    EarMuffs,
    /// Red, with a white edge and a ball at its tip.
    SantaHat,
    /// Over the hair to the shoulders, white about the face.
    NunVeil,
    /// Over all of the hair and about the throat.
    Headscarf,
    /// Of a spacesuit, with the visor up.
    SpaceHelmet,
    CatTail,
    FoxTail,
    /// A fan of foxes' tails.
    NineTails,
    AngelWings,
    DemonWings,
    /// A single long tuft over the crown.
    Ahoge,
    /// Long locks before the ears.
    Sidelocks,
    /// Locks that bow out over the temples.
    HairIntakes,
    /// All of the hair falls before one shoulder.
    HairOverShoulder,
    /// Blown to one side.
    HairInWind,
    /// A drop at the temple.
    Sweat,
    Gloves,
    ThighHighs,
    KneeSocks,
    Tights,
    Boots,
    Sneakers,
    Loafers,
    Sandals,
    Heels,
    Barefoot,
    Belt,
    Backpack,
    ShoulderBag,
    Bracelet,
    Necklace,
    Cape,
    BowTie,
    /// Bandages about hands and wrists.
    HandWraps,
    BoxingGloves,
    /// The fingers come out of them.
    FingerlessGloves,
    /// Of wool, one room for all fingers but the thumb.
    Mittens,
    /// Of an insect: clear, with veins.
    FairyWings,
    /// A hood over the head, of whatever has one.
    Hood,
    /// Of what has a hood it lies on the back.
    HoodDown,
    /// Large rings in the ears.
    Hoops,
    /// Lines that glow on the skin: of an android.
    Circuits,
    /// A samurai's helmet, with golden horns.
    Kabuto,
    /// Tall and round, its brim narrow.
    TopHat,
    /// Knitted and soft, with a turned-up edge.
    Beanie,
    /// Of a knight, its visor up.
    Helm,
    /// Of kendo: a padded hood, bars before the face.
    KendoMask,
    Wristwatch,
    /// Clear and long, from the crown down the back.
    BridalVeil,
    /// Over other clothes.
    Apron,
    /// Asked for by its name: also where a ribbon is usual, or nothing.
    Necktie,
    /// Its knot pulled down, the collar open.
    LooseTie,
    /// Of a jacket that is cut short before: two tails to the knees.
    CoatTails,
    /// A coat or a jacket laid about the shoulders, its sleeves empty.
    OnShoulders,
    /// A garment whose sleeves are knotted before the belly.
    TiedAtWaist,
    /// Long ones, turned up to the elbow.
    RolledSleeves,
    /// Sleeves where they were asked for; which garment can have them, [`Outfit::can_have`] says.
    LongSleeves,
    ShortSleeves,
    NoSleeves,
    /// Short and gathered.
    PuffSleeves,
    /// Wider toward the wrist.
    BellSleeves,
    /// The dress held by straps or by nothing.
    BareShoulders,
    /// Gathered edges of what has a skirt.
    Frills,
    /// Along the collar and the cuffs of what is worn in the cold.
    FurTrim,
    /// Sizes too large: wide, long, its sleeves bagging.
    Oversized,
    /// In its sheath, at the belt.
    SwordAtHip,
    KatanaAtHip,
    /// In its sheath, on a strap across the chest.
    SwordOnBack,
    KatanaOnBack,
    /// Full of arrows, on the back.
    Quiver,
    /// Of straw, its brim as wide as the shoulders.
    Sombrero,
    /// Leaves bound about the head.
    Laurel,
    /// For tobacco, between the lips.
    Pipe,
    /// About the neck, where nobody listens.
    HeadphonesAtNeck,
    /// A kimono's, down to the shins.
    HangingSleeves,
    /// Of satin, with ribbons about the ankles.
    BalletShoes,
    /// Holes and ragged hems in all that is worn.
    Torn,
    /// Holes over the knees.
    TornKnees,
    /// Of orange, with bands that throw light back.
    SafetyVest,
    /// Over other clothes, laced in front.
    Corset,
    Suspenders,
    /// Straps across the trunk, pockets at the belt.
    Harness,
    /// About the neck.
    Stethoscope,
    Shawl,
    /// A box before both eyes.
    VrHeadset,
    /// A band of colored glass before both eyes.
    Visor,
    /// A cap of two colors in three points, each with a bell.
    JesterHat,
    Turban,
    /// Striped cloth over the head, its ends before the shoulders: of Egypt's kings.
    Nemes,
    /// Of iron, with a horn at each side: of tales of the north.
    HornedHelm,
    /// Broad, with a long plume.
    PlumedHat,
    /// A fan of feathers about the head.
    FeatherBonnet,
    /// Tall, black and stiff: of Japan's court.
    Eboshi,
    /// Tall and cleft: of bishops.
    Mitre,
    /// A net from a hat's brim to the shoulders.
    BeeVeil,
    /// Glass over eyes and nose, a tube beside it.
    DivingMask,
    /// A dish of water on the crown.
    KappaDish,
    BandagedHead,
    /// A white triangle before the brow: of Japan's ghosts.
    GhostCloth,
    /// Over the crown, knotted behind.
    Bandana,
    ScrubCap,
    /// A hard hat with a lamp.
    MinerHelmet,
    /// White paint, a red nose and a wide red mouth.
    ClownPaint,
    /// White paint, black lines through the eyes.
    MimePaint,
    /// White paint, red lines about the eyes.
    KabukiPaint,
    /// A skull, painted on the face.
    SkullPaint,
    /// Red, with a long nose.
    TenguMask,
    /// Out of the lower jaw.
    Tusks,
    Dirt,
    ChinScar,
    /// A pleated collar all about the neck.
    Ruff,
    /// About the neck, in both its ends.
    TapeMeasure,
    /// A card on a cord about the neck.
    Lanyard,
    /// On the breast.
    NameTag,
    /// A star of metal on the breast.
    Badge,
    Brooch,
    /// About the upper arm.
    Armband,
    ElbowPatches,
    /// Spots on the clothes.
    Stains,
    /// Of one arm.
    TornSleeve,
    /// On forearm and neck.
    Tattoo,
    /// From the wrist to the elbow.
    BandagedArm,
    Ring,
    /// With pouches and tools.
    ToolBelt,
    /// Bandages about everything.
    MummyWraps,
    /// On the back.
    TurtleShell,
    /// Its peak over the nape.
    BackwardCap,
    /// A peak on a band about the brow, open above.
    SunVisor,
    /// Of fur, its flaps over the ears.
    FlapHat,
    /// Of leather, close about head and cheeks: of who flew in open machines.
    FlyingCap,
    /// Close, and all the hair is in it.
    SwimCap,
    /// Rollers that the hair is wound on.
    Curlers,
    /// Two bottles of air on the back, a hose over the shoulder.
    AirTanks,
    /// White dust on a cheek and the nose.
    Flour,
    /// Dabs of several colors on the cheeks.
    CheekPaint,
    /// A grain of rice beside the mouth.
    RiceOnCheek,
    /// Seen in the cold.
    WhiteBreath,
    KneePads,
    /// One arm of plates and joints, from the elbow to the fingers.
    MetalArm,
    /// Of scales, with a row of spikes.
    DragonTail,
    /// A steel bowl of who goes to war in our days.
    CombatHelmet,
    /// A cloth before both eyes, knotted behind.
    Blindfold,
    /// A cord that ties a kimono's sleeves up, over both shoulders and crossed on the back.
    Tasuki,
}

impl Stuff {
    pub const ALL: [Self; Self::Velvet as usize + 1] =
        [Self::Leather, Self::Denim, Self::Knit, Self::Silk, Self::Lace, Self::Fur, Self::Velvet];
}

impl Extra {
    /// Grows on a man's face.
    pub const fn is_on_jaw(self) -> bool {
        matches!(self, Self::Beard | Self::LongBeard | Self::Stubble | Self::Moustache | Self::Goatee)
    }
}
