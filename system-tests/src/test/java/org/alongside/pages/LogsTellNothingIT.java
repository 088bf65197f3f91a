package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.alongside.kit.Demo;
import org.alongside.kit.LogScanner;
import org.alongside.kit.Portal;
import org.alongside.kit.Visitor;
import org.alongside.testing.Proves;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every answer to any test is followed by a look into the log; this one sees that there is a log to look into. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LogsTellNothingIT {

    @Test
    @Proves("R-INT-22")
    void what_people_type_at_the_door_does_not_come_into_the_log() {
        Visitor visitor = Portal.underTest().visitor();
        visitor.send(visitor.get("/sign-in"), Map.of("email", "zebedee.plantagenet@alongside.example",
                "password", LogScanner.NAME + LogScanner.SORT_CODE + LogScanner.ACCOUNT));
        visitor.get("/" + Demo.KENT);
        assertThat(LogScanner.lines()).isPositive();
    }
}
