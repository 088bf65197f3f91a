package org.alongside.accreditation.framework.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.alongside.accreditation.framework.Direction;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.ParameterRange;
import org.alongside.accreditation.framework.Unit;

/** Reads the national parameters from {@code framework/parameters.csv}. */
final class ParameterFile {

    private ParameterFile() {
    }

    static List<ParameterRange> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                ParameterFile.class.getResourceAsStream("/framework/parameters.csv"), UTF_8))) {
            return lines.lines().skip(1).filter(line -> !line.isBlank()).map(ParameterFile::range).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ParameterRange range(String line) {
        String[] cells = line.split(",");
        ParameterKey key = ParameterKey.named(cells[0])
                .orElseThrow(() -> new IllegalStateException("No parameter is called " + cells[0]));
        return new ParameterRange(key, Integer.parseInt(cells[1]), Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]), Integer.parseInt(cells[4]), Direction.valueOf(cells[5]),
                Unit.valueOf(cells[6]));
    }
}
