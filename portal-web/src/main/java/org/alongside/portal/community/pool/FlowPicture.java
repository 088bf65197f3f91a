package org.alongside.portal.community.pool;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.alongside.community.pool.boundary.MonthLine;

/** What came in and went out of a pool, month by month, in the words of Chart.js. */
final class FlowPicture {

    /** A picture stands on light paper in every palette, see {@code .al-chart__picture}. */
    private static final String IN = "#1d4f6f";
    private static final String OUT = "#b9812e";
    private static final String INK = "#26201b";
    private static final int LETTERS = 16;

    private FlowPicture() {
    }

    static String of(List<MonthLine> months) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder in = Json.createArrayBuilder();
        JsonArrayBuilder out = Json.createArrayBuilder();
        months.forEach(month -> {
            labels.add(month.name());
            in.add(BigDecimal.valueOf(month.in(), 2));
            out.add(BigDecimal.valueOf(month.out(), 2));
        });
        return Json.createObjectBuilder().add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets",
                        Json.createArrayBuilder().add(bars("Came in", in, IN)).add(bars("Went out", out, OUT))))
                .add("options", Json.createObjectBuilder().add("animation", false).add("responsive", true)
                        .add("maintainAspectRatio", false)
                        .add("scales", Json.createObjectBuilder().add("x", axis()).add("y", axis().add("beginAtZero", true))))
                .build().toString();
    }

    private static JsonObjectBuilder bars(String label, JsonArrayBuilder data, String colour) {
        return Json.createObjectBuilder().add("label", label).add("data", data).add("backgroundColor", colour);
    }

    private static JsonObjectBuilder axis() {
        return Json.createObjectBuilder().add("ticks", Json.createObjectBuilder().add("color", INK)
                .add("font", Json.createObjectBuilder().add("size", LETTERS)));
    }
}
