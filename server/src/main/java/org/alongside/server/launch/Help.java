package org.alongside.server.launch;

/** The commands, a line each; {@code ./portal help} prints the same list without needing a build. */
final class Help {

    private Help() {
    }

    static int print() {
        for (var command : Command.values()) {
            System.out.println("./portal " + command.words());
        }
        return 0;
    }
}
