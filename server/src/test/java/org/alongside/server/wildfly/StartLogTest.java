package org.alongside.server.wildfly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartLogTest {

    @Test
    void the_innermost_cause_of_the_first_error_is_shown() {
        var log = """
                2026-11-22 02:18:17,000 INFO  [org.jboss.as] (main) starting
                2026-11-22 02:18:18,115 ERROR [org.jboss.msc.service.fail] (MSC service thread 1-4) MSC000001: Failed to start
                \tat org.jboss.msc//org.jboss.msc.service.Some.method(Some.java:1)
                Caused by: java.lang.RuntimeException: wrapped
                Caused by: java.sql.SQLException: the table is missing
                \t... 6 more
                2026-11-22 02:18:18,122 ERROR [org.jboss.as.controller] (Boot Thread) WFLYCTL0013: Operation failed
                Caused by: java.lang.Error: a consequence
                """;

        assertThat(StartLog.firstError(log)).contains("java.sql.SQLException: the table is missing");
    }

    @Test
    void an_error_without_a_cause_speaks_for_itself() {
        var log = "2026-11-22 02:18:18,115 ERROR [org.jboss.as] (main) The port is taken\n";

        assertThat(StartLog.firstError(log)).contains("The port is taken");
    }

    @Test
    void a_quiet_log_has_nothing_to_show() {
        assertThat(StartLog.firstError("2026-11-22 02:18:17,000 INFO  [org.jboss.as] (main) No ERROR here\n")).isEmpty();
    }
}
