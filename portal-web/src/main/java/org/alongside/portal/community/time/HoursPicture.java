package org.alongside.portal.community.time;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.alongside.community.timebank.boundary.TimeMonth;

/** Hours given and received in each month, in the words of Chart.js. */
final class HoursPicture {

    /** A picture stands on light paper in every palette, see {@code .al-chart__picture}. */
    private static final String GIVEN = "#1d4f6f";
    private static final String RECEIVED = "#b4652a";
    private static final String INK = "#26201b";
    private static final int LETTERS = 16;

    private HoursPicture() {
    }

    static String of(List<TimeMonth> months) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder given = Json.createArrayBuilder();
        JsonArrayBuilder received = Json.createArrayBuilder();
        months.forEach(one -> {
            labels.add(one.month().getMonth().getDisplayName(TextStyle.SHORT, Locale.UK));
            given.add(one.given());
            received.add(one.received());
        });
        return Json.createObjectBuilder().add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", Json.createArrayBuilder()
                        .add(bars("Minutes given", given, GIVEN)).add(bars("Minutes received", received, RECEIVED))))
                .add("options", Json.createObjectBuilder().add("animation", false).add("responsive", true)
                        .add("maintainAspectRatio", false)
                        .add("scales", Json.createObjectBuilder().add("x", axis()).add("y", axis().add("beginAtZero", true))))
                .build().toString();
    }

    private static JsonObjectBuilder bars(String label, JsonArrayBuilder data, String colour) {
        return Json.createObjectBuilder().add("label", label).add("data", data).add("backgroundColor", colour);
    }

    private static JsonObjectBuilder axis() {
        return Json.createObjectBuilder().add("ticks", Json.createObjectBuilder().add("color", INK).add("precision", 0)
                .add("font", Json.createObjectBuilder().add("size", LETTERS)));
    }
}
