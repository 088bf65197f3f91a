package org.alongside.integration.sftp;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.SftpException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.integration.fault.FaultCode;

/** A visit that did not go well, as the code we have for it. What the server said stays out: it may say anything. */
public final class SftpTrouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final FaultCode code;
    private final boolean lost;
    private final String hostKeyShown;

    private SftpTrouble(FaultCode code, boolean lost, Throwable cause) {
        this(code, lost, cause, null);
    }

    private SftpTrouble(FaultCode code, boolean lost, Throwable cause, String hostKeyShown) {
        super(code + " " + cause.getClass().getSimpleName(), cause);
        this.code = code;
        this.lost = lost;
        this.hostKeyShown = hostKeyShown;
    }

    public FaultCode code() {
        return code;
    }

    /** The connection went away under us, so that what was asked for last may have been done. */
    boolean isLost() {
        return lost;
    }

    /** What their server showed when it came to that. */
    Optional<String> hostKeyShown() {
        return Optional.ofNullable(hostKeyShown);
    }

    SftpTrouble showing(Optional<String> hostKey) {
        return new SftpTrouble(code, lost, getCause(), hostKey.orElse(null));
    }

    /** While connecting. */
    static SftpTrouble connecting(Throwable cause) {
        if (chain(cause).anyMatch(one -> said(one).contains("invalid privatekey"))) {
            return new SftpTrouble(FaultCode.E113_CREDENTIAL_EXPIRED, false, cause);
        }
        boolean signIn = chain(cause).anyMatch(one -> said(one).contains("auth"));
        boolean slow = chain(cause).anyMatch(one -> one instanceof SocketTimeoutException || said(one).contains("timeout"));
        FaultCode code = signIn ? FaultCode.E110_AUTH
                : slow ? FaultCode.E101_TIMEOUT_BEFORE_SEND : FaultCode.E100_CONNECT;
        return new SftpTrouble(code, false, cause);
    }

    /** A key of ours that cannot be read will not open anything tomorrow either. */
    static SftpTrouble with(FaultCode code, Throwable cause) {
        return new SftpTrouble(code, false, cause);
    }

    /** While working in a folder: their server said no, or said nothing any more. */
    static SftpTrouble working(Throwable cause, boolean connected) {
        int status = chain(cause).filter(SftpException.class::isInstance).map(SftpException.class::cast)
                .mapToInt(one -> one.id).findFirst().orElse(ChannelSftp.SSH_FX_FAILURE);
        if (status == ChannelSftp.SSH_FX_PERMISSION_DENIED) {
            return new SftpTrouble(FaultCode.E110_AUTH, false, cause);
        }
        boolean gone = !connected || chain(cause).anyMatch(IOException.class::isInstance);
        return new SftpTrouble(gone ? FaultCode.E100_CONNECT : FaultCode.E102_REMOTE_5XX, gone, cause);
    }

    private static String said(Throwable one) {
        return String.valueOf(one.getMessage()).toLowerCase(Locale.ROOT);
    }

    private static Stream<Throwable> chain(Throwable first) {
        return Stream.iterate(first, one -> one != null, Throwable::getCause).limit(20);
    }
}
