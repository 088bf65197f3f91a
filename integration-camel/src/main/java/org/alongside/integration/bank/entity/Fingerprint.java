package org.alongside.integration.bank.entity;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.integration.statement.LineIds;
import org.alongside.integration.statement.Statement;
import org.alongside.platform.file.Sha256;

/** The same for a statement in whatever file and order of lines it comes. */
final class Fingerprint {

    private Fingerprint() {
    }

    static String of(Statement statement) {
        String lines = LineIds.of(statement).stream().sorted().collect(Collectors.joining("\n"));
        return Sha256.of(Stream.of(statement.id(), statement.sequence(), statement.opening(), statement.closing(), lines)
                .map(Objects::toString).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
    }
}
