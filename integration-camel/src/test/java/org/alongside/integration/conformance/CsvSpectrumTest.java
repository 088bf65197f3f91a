package org.alongside.integration.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.alongside.integration.csv.CsvFile;
import org.alongside.integration.csv.Source;
import org.alongside.integration.fault.FaultCode;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("R-INT-48")
class CsvSpectrumTest {

    /** Two of the twelve pairs do not say the same and are left out; one of these is read below. */
    @ParameterizedTest
    @ValueSource(strings = {"comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines", "quotes_and_newlines", "simple",
        "simple_crlf", "utf8"})
    void a_table_says_what_its_twin_says(String name) {
        List<List<String>> rows = new ArrayList<>();
        CsvFile.Ended ended = CsvFile.of(Source.of(SharedData.CSV_SPECTRUM.bytes("csvs/" + name + ".csv")))
                .read((line, cells) -> rows.add(List.of(cells)));

        assertThat(ended.fault()).isNull();
        List<JsonObject> twins = SharedData.CSV_SPECTRUM.json("json/" + name + ".json").asJsonArray().getValuesAs(JsonObject.class);
        assertThat(rows).hasSize(twins.size() + 1);
        for (int i = 0; i < twins.size(); i++) {
            assertThat(rows.get(0)).containsExactlyElementsOf(twins.get(i).keySet());
            assertThat(rows.get(i + 1)).containsExactlyElementsOf(twins.get(i).keySet().stream().map(twins.get(i)::getString).toList());
        }
    }

    /** Degrees of an arc in no known letters, and marks of minutes and seconds that are quotation marks. */
    @Test
    void a_table_with_stray_quotes_and_letters_is_held() {
        assertThat(CsvFile.of(Source.of(SharedData.CSV_SPECTRUM.bytes("csvs/location_coordinates.csv"))).read((line, cells) -> { })
                .fault().code()).isIn(FaultCode.E206_ENCODING, FaultCode.E213_SCHEMA);
    }
}
