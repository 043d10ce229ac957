//! A small network in ONNX, written byte by byte: it answers by the color of a picture, as a tagger answers by what is in one.
//!
//! ```text
//! x [batch, side, side, 3] -> Transpose -> GlobalAveragePool -> Flatten -> Gemm -> Sigmoid -> y [batch, tags]
//! ```

/// Protocol buffers: a number, bytes, or a message within one.
#[derive(Default)]
struct Message(Vec<u8>);

impl Message {
    fn varint(&mut self, mut value: u64) {
        while value >= 0x80 {
            self.0.push(value as u8 | 0x80);
            value >>= 7;
        }
        self.0.push(value as u8);
    }

    fn number(mut self, field: u64, value: u64) -> Self {
        self.varint(field << 3);
        self.varint(value);
        self
    }

    fn bytes(mut self, field: u64, bytes: &[u8]) -> Self {
        self.varint(field << 3 | 2);
        self.varint(bytes.len() as u64);
        self.0.extend(bytes);
        self
    }

    fn text(self, field: u64, text: &str) -> Self {
        self.bytes(field, text.as_bytes())
    }
}

/// ONNX's number for 32-bit floats.
const FLOAT: u64 = 1;
/// ONNX's number for an attribute that is a list of whole numbers, and for one that is a number.
const INTS: u64 = 7;
const INT: u64 = 2;

/// What the network is given and how it answers.
pub struct ColorNetwork<'a> {
    /// Without the batch: `[448, 448, 3]`.
    pub takes: [u64; 3],
    /// For each tag how much blue, green and red (each 0 to 1, in the mean of the picture) count for it, and what is added.
    pub tags: &'a [[f32; 4]],
    /// Whether sums become scores from 0 to 1, as taggers are published.
    pub has_sigmoid: bool,
}

impl ColorNetwork<'_> {
    /// `model.onnx`.
    pub fn file(&self) -> Vec<u8> {
        let last = if self.has_sigmoid { "summed" } else { "y" };
        let count = self.tags.len() as u64;
        let weights: Vec<f32> =
            (0..3).flat_map(|channel| self.tags.iter().map(move |tag| tag[channel] / 255.0)).collect();
        let added: Vec<f32> = self.tags.iter().map(|tag| tag[3]).collect();
        let mut graph = Message::default()
            .bytes(1, &node("Transpose", &["x"], "planes").bytes(5, &order(&[0, 3, 1, 2])).0)
            .bytes(1, &node("GlobalAveragePool", &["planes"], "means").0)
            .bytes(1, &node("Flatten", &["means"], "flat").bytes(5, &axis(1)).0)
            .bytes(1, &node("Gemm", &["flat", "weights", "added"], last).0);
        if self.has_sigmoid {
            graph = graph.bytes(1, &node("Sigmoid", &[last], "y").0);
        }
        let [height, width, channels] = self.takes;
        let graph = graph
            .text(2, "color")
            .bytes(5, &tensor("weights", &[3, count], &weights))
            .bytes(5, &tensor("added", &[count], &added))
            .bytes(11, &shaped("x", &[height, width, channels]))
            .bytes(12, &shaped("y", &[count]));
        let operators = Message::default().text(1, "").number(2, 13);
        Message::default().number(1, 8).bytes(7, &graph.0).bytes(8, &operators.0).0
    }
}

fn node(operator: &str, inputs: &[&str], output: &str) -> Message {
    let node = inputs.iter().fold(Message::default(), |node, input| node.text(1, input));
    node.text(2, output).text(3, output).text(4, operator)
}

fn order(places: &[u64]) -> Vec<u8> {
    let attribute = places.iter().fold(Message::default().text(1, "perm"), |one, place| one.number(8, *place));
    attribute.number(20, INTS).0
}

fn axis(at: u64) -> Vec<u8> {
    Message::default().text(1, "axis").number(3, at).number(20, INT).0
}

fn tensor(name: &str, shape: &[u64], values: &[f32]) -> Vec<u8> {
    let bytes: Vec<u8> = values.iter().flat_map(|value| value.to_le_bytes()).collect();
    let tensor = shape.iter().fold(Message::default(), |tensor, length| tensor.number(1, *length));
    tensor.number(2, FLOAT).text(8, name).bytes(9, &bytes).0
}

/// A value of that shape after a batch of any length.
fn shaped(name: &str, shape: &[u64]) -> Vec<u8> {
    let batch = Message::default().bytes(1, &Message::default().text(2, "batch").0);
    let length = |length: &u64| Message::default().number(1, *length).0;
    let shape = shape.iter().map(length).fold(batch, |shape, length| shape.bytes(1, &length));
    let tensor = Message::default().number(1, FLOAT).bytes(2, &shape.0);
    Message::default().text(1, name).bytes(2, &Message::default().bytes(1, &tensor.0).0).0
}
