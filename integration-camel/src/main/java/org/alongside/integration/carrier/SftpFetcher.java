package org.alongside.integration.carrier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.alongside.integration.engine.Fetcher;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.feed.Declared;
import org.alongside.integration.file.Manifest;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.sftp.Fetched;
import org.alongside.integration.sftp.Look;
import org.alongside.integration.sftp.Seen;
import org.alongside.integration.sftp.SftpFiles;
import org.alongside.integration.sftp.SftpPlace;
import org.alongside.integration.sftp.SftpTrouble;

/**
 * Brings in what a partner has put there, the oldest first. A file is put away at the partner only after it was taken in;
 * what lay there at the last look is remembered by this running portal alone, for a portal that knows nothing only waits a
 * minute longer.
 */
@ApplicationScoped
public class SftpFetcher implements Fetcher {

    private static final int MOST_FILES = 25;
    private static final int MOST_BYTES = 50 * 1024 * 1024;
    private static final System.Logger LOG = System.getLogger(SftpFetcher.class.getName());

    private final Map<UUID, List<Seen>> remembered = new ConcurrentHashMap<>();
    private Places places;
    private SftpFiles files;
    private Clock clock;

    protected SftpFetcher() {
    }

    @Inject
    public SftpFetcher(Places places, SftpFiles files, Clock clock) {
        this.places = places;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public Transport transport() {
        return Transport.SFTP;
    }

    @Override
    public FaultCode fetch(EndpointView endpoint, Predicate<Arrival> wasTaken, Consumer<Arrival> taker) {
        try {
            Optional<SftpPlace> place = places.sftp(endpoint.setting());
            if (place.isEmpty()) {
                return FaultCode.E113_CREDENTIAL_EXPIRED;
            }
            Look look = files.look(place.get(), remembered.getOrDefault(endpoint.id(), List.of()), clock.instant(), false);
            remembered.put(endpoint.id(), look.remembered());
            tellOf(endpoint, look);
            for (Look.Complete file : look.complete().stream().limit(MOST_FILES).toList()) {
                take(endpoint, place.get(), file, wasTaken, taker);
            }
            return null;
        } catch (SftpTrouble e) {
            return e.code();
        } catch (IllegalArgumentException e) {
            // What was configured makes no sense: a partner we do not reach.
            return FaultCode.E100_CONNECT;
        }
    }

    private void take(EndpointView endpoint, SftpPlace place, Look.Complete file, Predicate<Arrival> wasTaken,
                      Consumer<Arrival> taker) {
        Arrival arrival = arrival(endpoint, files.fetch(place, file, MOST_BYTES));
        if (!wasTaken.test(arrival)) {
            try {
                taker.accept(arrival);
            } catch (RuntimeException e) {
                // It lies where it lay and is asked for again; the other files must not wait for it.
                LOG.log(System.Logger.Level.WARNING, "A file of endpoint {0} could not be taken in: {1}", endpoint.id(),
                        e.getClass().getName());
                return;
            }
        }
        files.putAway(place, file);
    }

    static Arrival arrival(EndpointView endpoint, Fetched fetched) {
        return new Arrival(endpoint.id(), fetched.name(), "", mediaType(fetched.name()), fetched.content(),
                fetched.manifest().map(SftpFetcher::declared).orElse(null),
                fetched.wrong().map(FileFault::of).orElse(null));
    }

    private static Declared declared(Manifest manifest) {
        Long pence = manifest.controlTotal().map(BigDecimal::unscaledValue).map(Number::longValue).orElse(null);
        return new Declared(manifest.rows(), pence, manifest.sequence(), manifest.finalForPeriod());
    }

    private static String mediaType(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") ? "application/xml" : lower.endsWith(".json") ? "application/json" : "text/csv";
    }

    private static void tellOf(EndpointView endpoint, Look look) {
        if (!look.emptyTwice().isEmpty() || !look.notAskedFor().isEmpty()) {
            LOG.log(System.Logger.Level.WARNING, "Endpoint {0} has {1} empty files and {2} with names that are not asked for",
                    endpoint.id(), look.emptyTwice().size(), look.notAskedFor().size());
        }
    }
}
