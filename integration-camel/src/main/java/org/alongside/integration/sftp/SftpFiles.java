package org.alongside.integration.sftp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.file.Manifest;
import org.alongside.integration.transport.AddressGuard;
import org.alongside.integration.transport.Deadlines;
import org.alongside.integration.transport.Sent;
import org.apache.camel.CamelContext;

/**
 * Hands files over to a partner's SFTP server, looks what lies there for us, fetches it, and puts away what is done.
 *
 * <p>Handing over: the bytes under {@code .part}, their number compared, then the real name, then the manifest in the same
 * way. Asked to hand over again what is there already, it does what is missing. Nothing is ever deleted on their server.
 */
@ApplicationScoped
public class SftpFiles {

    private static final Duration A_VISIT = Duration.ofMinutes(4);
    private static final int MOST_NAMES = 1000;

    private CamelContext camel;
    private AddressGuard guard;
    private Deadlines deadlines;

    protected SftpFiles() {
    }

    @Inject
    public SftpFiles(CamelContext camel, AddressGuard guard, Deadlines deadlines) {
        this.camel = camel;
        this.guard = guard;
        this.deadlines = deadlines;
    }

    /** Hands one file over. Never throws for what a partner's server does. */
    public Sent send(SftpPlace place, OutgoingFile file) {
        Handover handover = new Handover(file, place.folders());
        try {
            return visit(place, handover::run);
        } catch (SftpTrouble e) {
            return Sent.not(handover.mayBeDone() && e.isLost() ? FaultCode.E104_UNKNOWN_OUTCOME : e.code());
        }
    }

    /**
     * One look at what lies in the folder from the council.
     *
     * @param remembered     what the look before left
     * @param manifestNeeded false only for partners who cannot write one
     * @throws SftpTrouble when their server could not be visited
     */
    public Look look(SftpPlace place, List<Seen> remembered, Instant now, boolean manifestNeeded) {
        return visit(place, visit ->
                Completeness.decide(visit.list(place.folders().fromCouncil()), remembered, now, manifestNeeded));
    }

    /**
     * Fetches a file and its manifest. What they hold is checked by whoever asked.
     *
     * @param most how many bytes are too many; a larger file comes back empty-handed with E204
     */
    public Fetched fetch(SftpPlace place, Look.Complete file, int most) {
        return visit(place, visit -> {
            String path = place.folders().fromCouncil() + "/" + file.name();
            Optional<byte[]> manifest = file.withManifest()
                    ? Optional.of(visit.get(path + Manifest.ENDING, Fetched.MOST_OF_A_MANIFEST))
                    : Optional.empty();
            byte[] content = visit.get(path, most);
            return content.length > most ? Fetched.tooBig(file.name()) : Fetched.of(file.name(), content, manifest);
        });
    }

    /** The acknowledgements that lie there, by name; they are small and complete when they have their name. */
    public List<Look.Complete> acknowledgements(SftpPlace place) {
        return visit(place, visit -> visit.list(place.folders().acks()).stream()
                .filter(entry -> entry.name().matches("[A-Za-z0-9][A-Za-z0-9._-]*\\.((n?ack)\\.json|result\\.csv)"))
                .map(entry -> new Look.Complete(entry.name(), false, entry.size())).toList());
    }

    /** What an acknowledgement says; one of more bytes than {@code most} comes back cut. */
    public byte[] acknowledgement(SftpPlace place, Look.Complete file, int most) {
        return visit(place, visit -> visit.get(place.folders().acks() + "/" + file.name(), most));
    }

    /** Puts an acknowledgement that was heard away. */
    public PutAway putAwayAcknowledgement(SftpPlace place, Look.Complete file) {
        return putAway(place, place.folders().acks(), file);
    }

    /** Puts a file that is done with away, with its manifest; only after what it said is committed. */
    public PutAway putAway(SftpPlace place, Look.Complete file) {
        return putAway(place, place.folders().fromCouncil(), file);
    }

    private PutAway putAway(SftpPlace place, String folder, Look.Complete file) {
        return visit(place, visit -> {
            String done = folder + "/" + place.folders().done();
            try {
                visit.makeFolder(done);
                String as = freeName(visit, done, file.name());
                visit.rename(folder + "/" + file.name(), done + "/" + as);
                if (file.withManifest()) {
                    visit.rename(folder + "/" + file.name() + Manifest.ENDING, done + "/" + as + Manifest.ENDING);
                }
                return PutAway.MOVED;
            } catch (SftpTrouble e) {
                if (e.code() == FaultCode.E110_AUTH) {
                    return PutAway.LEFT_WHERE_IT_IS;
                }
                throw e;
            }
        });
    }

    /** Tries whether everything is as it was configured, as far as it comes, with a file of no meaning. */
    public Tried tryOut(SftpPlace place) {
        Trial trial = new Trial(place.folders());
        try {
            return visit(place, trial::run);
        } catch (SftpTrouble e) {
            return trial.ended(e);
        }
    }

    /** What became of the wish to put a file away. */
    public enum PutAway {
        MOVED,
        /** We may not write there. The inbox knows the file and takes it only once. */
        LEFT_WHERE_IT_IS
    }

    /** What was put away before under this name stays: we delete nothing. */
    private static String freeName(SftpVisit visit, String folder, String name) {
        List<String> taken = visit.list(folder).stream().map(SftpVisit.Entry::name).toList();
        for (int i = 2; i < MOST_NAMES && taken.contains(name); i++) {
            String next = i + "-" + name;
            if (!taken.contains(next)) {
                return next;
            }
        }
        return name;
    }

    private <T> T visit(SftpPlace place, Function<SftpVisit, T> work) {
        try (SftpVisit visit = new SftpVisit(camel, place, address(place).getHostAddress());
             Deadlines.Deadline deadline = deadlines.within(A_VISIT, visit::breakOff)) {
            visit.connect();
            return work.apply(visit);
        }
    }

    private InetAddress address(SftpPlace place) {
        try {
            return guard.outside(place.host());
        } catch (UnknownHostException | AddressGuard.NotOutside e) {
            throw SftpTrouble.with(FaultCode.E100_CONNECT, e);
        }
    }
}
