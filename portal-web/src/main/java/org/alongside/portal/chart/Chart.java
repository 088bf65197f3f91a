package org.alongside.portal.chart;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;

/** Pictures in the words of Chart.js, all drawn alike. */
public final class Chart {

    /** A picture stands on light paper in every palette, see {@code .al-chart__picture}. */
    private static final List<String> COLOURS = List.of("#1d4f6f", "#b4652a");
    private static final JsonObject LETTERS = Json.createObjectBuilder().add("color", "#26201b").add("precision", 0)
            .add("font", Json.createObjectBuilder().add("size", 16)).build();

    private Chart() {
    }

    /** One bar for each label, or two beside each other, which are then named. */
    public static String bars(List<String> labels, Series... series) {
        JsonArrayBuilder drawn = Json.createArrayBuilder();
        for (int i = 0; i < series.length; i++) {
            drawn.add(Json.createObjectBuilder().add("label", series[i].name()).add("data", numbers(series[i].values()))
                    .add("backgroundColor", COLOURS.get(i)));
        }
        return chart("bar", labels, drawn, series.length > 1, Json.createObjectBuilder().add("beginAtZero", true));
    }

    /**
     * What was so at each label, and stayed so until the next.
     *
     * @param steps all there are, the highest first
     */
    public static String steps(List<String> labels, String name, List<String> values, List<String> steps) {
        JsonObjectBuilder line = Json.createObjectBuilder().add("label", name).add("data", Json.createArrayBuilder(values))
                .add("stepped", true).add("borderColor", COLOURS.get(0)).add("backgroundColor", COLOURS.get(0))
                .add("borderWidth", 4);
        return chart("line", labels, Json.createArrayBuilder().add(line), false, Json.createObjectBuilder()
                .add("type", "category").add("labels", Json.createArrayBuilder(steps)).add("offset", true));
    }

    private static JsonArrayBuilder numbers(List<? extends Number> values) {
        JsonArrayBuilder numbers = Json.createArrayBuilder();
        values.forEach(value -> numbers.add(
                value == null ? JsonValue.NULL : Json.createValue(new BigDecimal(value.toString()))));
        return numbers;
    }

    private static String chart(String type, List<String> labels, JsonArrayBuilder series, boolean named,
                                JsonObjectBuilder upwards) {
        JsonObjectBuilder options = Json.createObjectBuilder().add("animation", false).add("responsive", true)
                .add("maintainAspectRatio", false)
                .add("plugins", Json.createObjectBuilder().add("legend", Json.createObjectBuilder().add("display", named)))
                .add("scales", Json.createObjectBuilder().add("y", upwards.add("ticks", LETTERS))
                        .add("x", Json.createObjectBuilder().add("ticks", LETTERS)));
        return Json.createObjectBuilder().add("type", type)
                .add("data", Json.createObjectBuilder().add("labels", Json.createArrayBuilder(labels)).add("datasets", series))
                .add("options", options).build().toString();
    }
}
