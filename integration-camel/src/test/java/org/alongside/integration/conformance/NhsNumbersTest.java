package org.alongside.integration.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import org.alongside.integration.csv.CsvFile;
import org.alongside.integration.csv.Source;
import org.alongside.platform.text.NhsNumber;
import org.junit.jupiter.api.Test;

class NhsNumbersTest {

    @Test
    void every_vector_gets_its_answer() {
        JsonObject vectors = SharedData.NHS_NUMBERS.json("vectors.json").asJsonObject();

        assertThat(texts(vectors, "valid")).isNotEmpty().allMatch(NhsNumber::isValid);
        assertThat(texts(vectors, "invalid")).isNotEmpty().noneMatch(NhsNumber::isValid);
        assertThat(texts(vectors, "invalidFormat")).isNotEmpty().allMatch(written -> NhsNumber.digits(written) == null);
        JsonObject formats = vectors.getJsonObject("formatsAccepted");
        assertThat(formats.keySet()).isNotEmpty()
                .allSatisfy(written -> assertThat(NhsNumber.digits(written)).isEqualTo(formats.getString(written)));
        assertThat(NhsNumber.isLiveHere("4000000632")).isTrue();
        assertThat(NhsNumber.isLiveHere("9876543210")).isFalse();
    }

    @Test
    void the_published_test_numbers_are_valid() {
        List<String> numbers = new ArrayList<>();
        CsvFile.of(Source.of(SharedData.NHS_NUMBERS.bytes("testdata-9-valid-nhs-numbers.csv")))
                .read((line, cells) -> numbers.add(cells[0]));

        assertThat(numbers).hasSize(9).allMatch(NhsNumber::isValid);
    }

    private static List<String> texts(JsonObject vectors, String name) {
        return vectors.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
}
