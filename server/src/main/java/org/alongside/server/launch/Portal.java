package org.alongside.server.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.alongside.server.CannotContinue;

/** Where {@code ./portal} arrives. */
public final class Portal {

    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private Portal() {
    }

    public static void main(String[] words) {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        System.exit(exitCodeOf(List.of(words)));
    }

    private static int exitCodeOf(List<String> words) {
        try {
            return run(Options.parse(words));
        } catch (Options.NotUnderstood e) {
            System.err.println(e.getMessage() + " See ./portal help.");
            return NOT_UNDERSTOOD;
        } catch (CannotContinue e) {
            System.err.println(e.getMessage());
            return FAILED;
        } catch (RuntimeException e) {
            System.err.println(Trouble.inPlainWords(e));
            return FAILED;
        }
    }

    private static int run(Options options) {
        return switch (options.command()) {
            case RUN -> new RunPortal(options).run();
            case MIGRATE -> new MigrateDatabase(options).run();
            case AUDIT_VERIFY -> new VerifyAudit(options).verify();
            case AUDIT_HEAD -> new VerifyAudit(options).head();
            case LEDGER_CHECK -> new CheckLedger(options).run();
            case HELP -> Help.print();
        };
    }
}
