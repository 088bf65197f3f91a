package org.alongside.integration.sftp;

import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.integration.fault.FaultCode;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.LoggingLevel;
import org.apache.camel.component.file.FileComponent;
import org.apache.camel.component.file.remote.RemoteFile;
import org.apache.camel.component.file.remote.RemoteFileConfiguration;
import org.apache.camel.component.file.remote.SftpComponent;
import org.apache.camel.component.file.remote.SftpConfiguration;
import org.apache.camel.component.file.remote.SftpEndpoint;
import org.apache.camel.component.file.remote.SftpOperations;
import org.apache.camel.component.file.remote.SftpRemoteFile;

/** One connection to a partner's server, by the operations of Camel's SFTP component, from sign-in to good-bye. */
final class SftpVisit implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    static final String TRIAL = "ulo_probe_";

    private final PinnedHostKey hostKey;
    private final SftpEndpoint endpoint;
    private final Operations operations = new Operations();

    /** A file as a listing shows it. */
    record Entry(String name, long size, Instant modified) {
    }

    /** A visit to this address, which is the one that was checked, whatever the name leads to by now. */
    SftpVisit(CamelContext camel, SftpPlace place, String address) {
        this.hostKey = new PinnedHostKey(place.hostKey());
        SftpConfiguration configuration = configuration(place, address);
        SftpComponent component = new SftpComponent();
        component.setCamelContext(camel);
        // Never put together from text: an address of Camel's is a small language of its own.
        this.endpoint = new SftpEndpoint("sftp://partner", component, configuration);
        endpoint.setCamelContext(camel);
        endpoint.setMaximumReconnectAttempts(0);
        operations.setEndpoint(endpoint);
    }

    private static SftpConfiguration configuration(SftpPlace place, String address) {
        SftpConfiguration configuration = new SftpConfiguration();
        configuration.setHost(address);
        configuration.setPort(place.port());
        configuration.setUsername(place.user());
        place.key().ifPresent(key -> configuration.setPrivateKey(key.bytes()));
        place.password().ifPresent(password -> configuration.setPassword(password.text()));
        configuration.setPreferredAuthentications(place.key().isPresent() ? "publickey" : "password");
        configuration.setStrictHostKeyChecking("yes");
        configuration.setUseUserKnownHostsFile(false);
        configuration.setStepwise(false);
        configuration.setStreamDownload(true);
        configuration.setConnectTimeout((int) PATIENCE.toMillis());
        configuration.setSoTimeout((int) PATIENCE.toMillis());
        // What a server says on its own may hold anything.
        configuration.setJschLoggingLevel(LoggingLevel.OFF);
        configuration.setServerMessageLoggingLevel(LoggingLevel.OFF);
        return configuration;
    }

    void connect() {
        try {
            operations.connect(endpoint.getConfiguration(), null);
        } catch (RuntimeException e) {
            SftpTrouble trouble = hostKey.isRefused()
                    ? SftpTrouble.with(FaultCode.E111_HOST_KEY_CHANGED, e)
                    : SftpTrouble.connecting(e);
            throw trouble.showing(hostKey.shown());
        }
    }

    Optional<String> hostKeyShown() {
        return hostKey.shown();
    }

    List<Entry> list(String folder) {
        return doing(() -> Stream.of(operations.listFiles(folder)).filter(file -> !file.isDirectory())
                .map(SftpVisit::entry).toList());
    }

    /** How large a file is there, when there is one. */
    Optional<Long> size(String path) {
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1);
        return list(path.substring(0, slash)).stream().filter(entry -> entry.name().equals(name)).map(Entry::size)
                .findFirst();
    }

    void put(String path, byte[] content) {
        Exchange exchange = endpoint.createExchange();
        exchange.getIn().setBody(new ByteArrayInputStream(content));
        doing(() -> operations.storeFile(path, exchange, content.length));
    }

    void rename(String from, String to) {
        doing(() -> operations.renameFile(from, to));
    }

    /** The file's bytes; one more than allowed when it is larger, so that the caller sees it. */
    byte[] get(String path, int most) {
        Exchange exchange = endpoint.createExchange();
        RemoteFile<SftpRemoteFile> file = new RemoteFile<>();
        exchange.setProperty(FileComponent.FILE_EXCHANGE_FILE, file);
        return doing(() -> {
            operations.retrieveFile(path, exchange, 0);
            try (InputStream content = (InputStream) file.getBody()) {
                return content.readNBytes(most + 1);
            }
        });
    }

    void makeFolder(String path) {
        doing(() -> operations.buildDirectory(path, false));
    }

    /** The one file that is ever deleted at a partner: what a trial has just put there. */
    void takeBack(String path) {
        if (!path.contains(TRIAL)) {
            throw new IllegalArgumentException("Only the file of a trial is taken back");
        }
        doing(() -> operations.deleteFile(path));
    }

    /** From another thread, when it takes too long: the operations wait for each other, their connection does not. */
    void breakOff() {
        Session session = operations.session;
        if (session != null) {
            session.disconnect();
        }
    }

    @Override
    public void close() {
        operations.forceDisconnect();
    }

    private static Entry entry(SftpRemoteFile<?> file) {
        return new Entry(file.getFilename(), file.getFileLength(), Instant.ofEpochMilli(file.getLastModified()));
    }

    private <T> T doing(Work<T> work) {
        try {
            return work.run();
        } catch (IOException | RuntimeException e) {
            throw SftpTrouble.working(e, operations.isConnected());
        }
    }

    /** Something that may fail half way. */
    private interface Work<T> {
        T run() throws IOException;
    }

    /** Camel's, with a host key that is pinned by its fingerprint. */
    private final class Operations extends SftpOperations {

        private volatile Session session;

        @Override
        protected Session createSession(RemoteFileConfiguration configuration) throws JSchException {
            Session made = super.createSession(configuration);
            made.setHostKeyRepository(hostKey);
            session = made;
            return made;
        }
    }
}
