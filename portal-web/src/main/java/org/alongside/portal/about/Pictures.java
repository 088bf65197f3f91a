package org.alongside.portal.about;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.accreditation.application.boundary.StageCount;
import org.alongside.accreditation.body.ControlBand;
import org.alongside.accreditation.body.ControlPoint;
import org.alongside.platform.time.London;

/** The pictures of the page about an area, in the words of Chart.js. Each has a table beside it that tells the same. */
final class Pictures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    /** A picture stands on light paper in every palette, see {@code .al-chart__picture}. */
    private static final String LINE = "#1d4f6f";
    private static final String INK = "#26201b";
    /** Short enough to stand beside an axis; the table has the whole sentence. */
    private static final TreeMap<ControlBand, String> BANDS = new TreeMap<>(Map.of(ControlBand.NOT_MET, "Not met",
            ControlBand.MORE_THAN_HALF, "More than half", ControlBand.THREE_QUARTERS_OR_MORE, "Three quarters"));

    private Pictures() {
    }

    /** The band over time, up to today: it holds until it changes. The lowest band stands lowest. */
    static String steps(List<ControlPoint> points, LocalDate today) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder values = Json.createArrayBuilder();
        points.forEach(point -> {
            labels.add(DAY.format(point.at().atZone(London.ZONE)));
            values.add(BANDS.get(point.band()));
        });
        labels.add(DAY.format(today));
        values.add(BANDS.get(points.get(points.size() - 1).band()));
        JsonObjectBuilder line = Json.createObjectBuilder().add("label", "Control").add("data", values)
                .add("stepped", true).add("borderColor", LINE).add("backgroundColor", LINE).add("borderWidth", 4);
        JsonArrayBuilder bands = Json.createArrayBuilder();
        BANDS.descendingMap().values().forEach(bands::add);
        return chart("line", labels, line, Json.createObjectBuilder().add("type", "category").add("labels", bands)
                .add("offset", true));
    }

    /** How many applications stand at each stage; what is hidden in the table is empty here. */
    static String bars(List<StageCount> counts) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder values = Json.createArrayBuilder();
        counts.forEach(stage -> {
            labels.add(stage.stage());
            if (stage.count() == null) {
                values.addNull();
            } else {
                values.add(stage.count());
            }
        });
        return chart("bar", labels, Json.createObjectBuilder().add("label", "Applications").add("data", values)
                .add("backgroundColor", LINE), Json.createObjectBuilder().add("beginAtZero", true));
    }

    private static String chart(
            String type, JsonArrayBuilder labels, JsonObjectBuilder series, JsonObjectBuilder axis) {
        JsonObject ink = Json.createObjectBuilder().add("color", INK).add("precision", 0)
                .add("font", Json.createObjectBuilder().add("size", 16)).build();
        JsonObject options = Json.createObjectBuilder().add("animation", false).add("responsive", true)
                .add("maintainAspectRatio", false)
                .add("plugins", Json.createObjectBuilder().add("legend", Json.createObjectBuilder().add("display", false)))
                .add("scales", Json.createObjectBuilder()
                        .add("y", axis.add("ticks", ink))
                        .add("x", Json.createObjectBuilder().add("ticks", ink))).build();
        return Json.createObjectBuilder().add("type", type)
                .add("data", Json.createObjectBuilder().add("labels", labels)
                        .add("datasets", Json.createArrayBuilder().add(series)))
                .add("options", options).build().toString();
    }
}
