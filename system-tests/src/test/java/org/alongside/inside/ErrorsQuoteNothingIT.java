package org.alongside.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.alongside.testing.Proves;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the database refuses is told to the log; what stood in the refused row is not. */
@ExtendWith(ArquillianExtension.class)
class ErrorsQuoteNothingIT {

    private static final String WITHOUT_NAME = """
            insert into integration.partner (tenant_id, id, version, code, name, kind, contact, agreement)
            values (cast(current_setting('app.tenant') as uuid), gen_random_uuid(), 1, 'nobody', '', 'OTHER',
                    'Zebedee Plantagenet', '')""";

    @Resource(lookup = "java:jboss/datasources/AlongsideDS")
    private DataSource database;

    @Test
    @Proves("R-INT-22")
    void a_row_that_is_refused_is_not_quoted() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.tenant', gen_random_uuid()::text, true)");
            Throwable refused = catchThrowable(() -> statement.execute(WITHOUT_NAME));
            connection.rollback();
            assertThat(refused).hasMessageContaining("partner_name_check").hasMessageNotContaining("Zebedee");
        }
    }
}
