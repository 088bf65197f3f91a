package org.alongside.server.launch;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.alongside.server.CannotContinue;
import org.alongside.server.database.Database;
import org.alongside.server.partners.PlayedCouncil;

/** The council that plays along with {@code --with-partners}: Kent's. */
final class Partners {

    /** Beside the portal's own port, so that a second portal has partners of its own. */
    private static final int SFTP = 10;
    private static final int HTTP = 11;
    private static final String KENT = "kent";

    private Optional<PlayedCouncil> council = Optional.empty();
    private final Options options;
    private final DataFolder data;

    Partners(Options options, DataFolder data) {
        this.options = options;
        this.data = data;
    }

    /** Started before the portal, which may look for it at once. */
    Optional<PlayedCouncil> start(Database database) {
        if (!options.withPartners()) {
            return council;
        }
        HttpPort.mustBeFree(options.httpPort() + SFTP);
        HttpPort.mustBeFree(options.httpPort() + HTTP);
        var started = PlayedCouncil.start(data.partners(), options.httpPort() + SFTP, options.httpPort() + HTTP);
        started.introduceTo(data.credentials(), area(database));
        council = Optional.of(started);
        return council;
    }

    /** Only then may the portal speak to this machine; the demonstration sets up what it finds here. */
    Map<String, String> environment() {
        return council.map(one -> Map.of(
                "ALONGSIDE_SIMULATED_PARTNERS", "true",
                "ALONGSIDE_PLAYED_SFTP", "localhost:" + one.sftp().port(),
                "ALONGSIDE_PLAYED_HOST_KEY", one.sftp().hostKey(),
                "ALONGSIDE_PLAYED_WEBHOOK", one.http().address("/webhook").toString())).orElse(Map.of());
    }

    private static UUID area(Database database) {
        try (var connection = database.owner().connect();
             var question = connection.prepareStatement("select id from platform.area where slug = ?")) {
            question.setString(1, KENT);
            try (var answer = question.executeQuery()) {
                if (!answer.next()) {
                    throw new CannotContinue("There is no area " + KENT + " for the partners to belong to.");
                }
                return answer.getObject(1, UUID.class);
            }
        } catch (SQLException e) {
            throw new CannotContinue("The area of the partners could not be found: " + e.getMessage());
        }
    }
}
