package org.alongside.portal.about;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accreditation.application.boundary.StageCount;
import org.alongside.accreditation.body.ControlBand;
import org.alongside.accreditation.body.ControlPoint;
import org.junit.jupiter.api.Test;

class PicturesTest {

    @Test
    void a_band_holds_up_to_today() {
        JsonObject line = read(Pictures.steps(List.of(
                new ControlPoint(Instant.parse("2026-04-26T10:00:00Z"), ControlBand.MORE_THAN_HALF),
                new ControlPoint(Instant.parse("2026-07-01T10:00:00Z"), ControlBand.NOT_MET)), LocalDate.of(2026, 11, 22)));

        assertThat(line.getJsonObject("data").getJsonArray("labels")).extracting(JsonValue::toString)
                .containsExactly("\"26 Apr 2026\"", "\"1 Jul 2026\"", "\"22 Nov 2026\"");
        assertThat(series(line)).extracting(JsonValue::toString)
                .containsExactly("\"More than half\"", "\"Not met\"", "\"Not met\"");
    }

    /** Numbers that could point at somebody are as empty in the picture as in the table. */
    @Test
    void what_is_hidden_in_the_table_is_not_in_the_picture() {
        JsonObject bars = read(Pictures.bars(List.of(new StageCount("Being read", null), new StageCount("Accredited", 11))));

        assertThat(series(bars)).containsExactly(JsonValue.NULL, Json.createValue(11));
    }

    private static List<JsonValue> series(JsonObject chart) {
        return chart.getJsonObject("data").getJsonArray("datasets").getJsonObject(0).getJsonArray("data");
    }

    private static JsonObject read(String chart) {
        return Json.createReader(new StringReader(chart)).readObject();
    }
}
