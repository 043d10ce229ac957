"""Draws the SVG files of a folder with Skia and prints the median time of each, beside ours from the same minute: `with_skia.py FOLDER`."""

import pathlib
import statistics
import sys
import time

import skia

SIDE = 1024
ROUNDS = 9

for path in sorted(pathlib.Path(sys.argv[1]).glob("*.svg")):
    # The stream reads from these bytes and does not keep them.
    held = path.read_bytes()
    stream = skia.MemoryStream(held, True)
    picture = skia.SVGDOM.MakeFromStream(stream)
    picture.setContainerSize(skia.Size(SIDE, SIDE))
    surface = skia.Surface(SIDE, SIDE)
    times = []
    for _ in range(ROUNDS):
        canvas = surface.getCanvas()
        canvas.clear(skia.ColorTRANSPARENT)
        start = time.perf_counter()
        picture.render(canvas)
        surface.flushAndSubmit()
        times.append((time.perf_counter() - start) * 1000)
    surface.makeImageSnapshot().save(str(path.with_suffix(".skia.png")))
    ours, theirs = float(path.with_suffix(".ms").read_text()), statistics.median(times)
    print(f"{path.name}: skia-python {skia.__version__} {theirs:.0f} ms, {theirs / ours:.1f} times ours ({ours:.0f} ms)")
