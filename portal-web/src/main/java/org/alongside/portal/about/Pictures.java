package org.alongside.portal.about;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.alongside.accreditation.application.boundary.StageCount;
import org.alongside.accreditation.body.ControlPoint;
import org.alongside.platform.time.London;

/** The pictures of the page about an area, in the words of Chart.js. Each has a table beside it that tells the same. */
final class Pictures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final String LINE = "#1d4f6f";

    private Pictures() {
    }

    /** The band over time: 0 not met, 1 more than half, 2 three quarters or more. */
    static String steps(List<ControlPoint> points) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder values = Json.createArrayBuilder();
        points.forEach(point -> {
            labels.add(DAY.format(point.at().atZone(London.ZONE)));
            values.add(point.band().ordinal());
        });
        JsonObjectBuilder line = Json.createObjectBuilder().add("label", "Control").add("data", values)
                .add("stepped", true).add("borderColor", LINE).add("backgroundColor", LINE);
        return chart("line", labels, line, 2);
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
                .add("backgroundColor", LINE), null);
    }

    private static String chart(String type, JsonArrayBuilder labels, JsonObjectBuilder series, Integer highest) {
        JsonObjectBuilder axis = Json.createObjectBuilder().add("beginAtZero", true)
                .add("ticks", Json.createObjectBuilder().add("precision", 0));
        if (highest != null) {
            axis.add("max", highest);
        }
        JsonObject options = Json.createObjectBuilder().add("animation", false).add("responsive", true)
                .add("plugins", Json.createObjectBuilder().add("legend", Json.createObjectBuilder().add("display", false)))
                .add("scales", Json.createObjectBuilder().add("y", axis)).build();
        return Json.createObjectBuilder().add("type", type)
                .add("data", Json.createObjectBuilder().add("labels", labels)
                        .add("datasets", Json.createArrayBuilder().add(series)))
                .add("options", options).build().toString();
    }
}
