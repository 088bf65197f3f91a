package org.alongside.integration.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that others wrote and that we do not keep in the project; a test that needs one is passed over where it is not. */
enum SharedData {

    CSV_SPECTRUM("csv/csv-spectrum", "max-mapper/csv-spectrum"),
    DEVON("csv/devon-spending", "Devon-County-Council/spending"),
    INJECTION("csv/injection", "payloadbox/csv-injection-payloads"),
    NHS_NUMBERS("nhs-number", "uk-fci/nhs-number"),
    CAMT("iso20022", "genkgo/camt and sebastienrousseau/camt053"),
    LLOYDS("bank-csv", "Metasaura/ofxstatement-lloyds"),
    BANK_HOLIDAYS("bank-holidays", "alphagov/frontend"),
    COUNCILS("../data", "mysociety/uk_local_authority_names_and_codes");

    private final Path folder;
    private final String source;

    SharedData(String folder, String source) {
        this.folder = Path.of("..", "..", "shared", "conformance").resolve(folder);
        this.source = source;
    }

    void assumeItIsHere() {
        assumeTrue(Files.isDirectory(folder), folder.getFileName()
                + " is not beside the project. It can be had from the public repository " + source);
    }

    Path file(String name) {
        assumeItIsHere();
        return folder.resolve(name);
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    JsonStructure json(String name) {
        try (JsonReader reader = Json.createReader(Files.newInputStream(file(name)))) {
            return reader.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names in a folder that end so; none where the data is not here. */
    Stream<String> names(String inFolder, String end) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve(inFolder))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(end)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
