package org.alongside.server.launch;

import java.util.List;

/** What the launcher can be asked to do. */
enum Command {

    RUN("run"), MIGRATE("migrate"), AUDIT_VERIFY("audit verify"), AUDIT_HEAD("audit head"),
    LEDGER_CHECK("ledger check"), HELP("help");

    private final String words;

    Command(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean begins(List<String> line) {
        var mine = List.of(words.split(" "));
        return line.size() >= mine.size() && line.subList(0, mine.size()).equals(mine);
    }
}
