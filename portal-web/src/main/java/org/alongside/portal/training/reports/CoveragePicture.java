package org.alongside.portal.training.reports;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** The bars of a programme, in the words of Chart.js: how often each area of the framework is taught in full. */
final class CoveragePicture {

    /** A picture stands on light paper in every palette, see {@code .al-chart__picture}. */
    private static final String LINE = "#1d4f6f";
    private static final String INK = "#26201b";
    private static final int LETTERS = 16;

    private CoveragePicture() {
    }

    static String of(List<AreaCovered> coverage) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder full = Json.createArrayBuilder();
        coverage.forEach(area -> {
            labels.add(area.code());
            full.add(area.full());
        });
        JsonObjectBuilder bars = Json.createObjectBuilder().add("label", "Runs").add("data", full).add("backgroundColor", LINE);
        return Json.createObjectBuilder().add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels)
                        .add("datasets", Json.createArrayBuilder().add(bars)))
                .add("options", Json.createObjectBuilder().add("animation", false).add("responsive", true)
                        .add("maintainAspectRatio", false)
                        .add("plugins", Json.createObjectBuilder()
                                .add("legend", Json.createObjectBuilder().add("display", false)))
                        .add("scales", Json.createObjectBuilder().add("x", axis()).add("y", axis().add("beginAtZero", true))))
                .build().toString();
    }

    private static JsonObjectBuilder axis() {
        return Json.createObjectBuilder().add("ticks", Json.createObjectBuilder().add("color", INK).add("precision", 0)
                .add("font", Json.createObjectBuilder().add("size", LETTERS)));
    }
}
