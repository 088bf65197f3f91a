package org.alongside.integration.fault;

import static org.alongside.integration.fault.Consequence.BLOCKED;
import static org.alongside.integration.fault.Consequence.DEAD;
import static org.alongside.integration.fault.Consequence.ENDPOINT_SUSPENDED;
import static org.alongside.integration.fault.Consequence.FILE_HELD;
import static org.alongside.integration.fault.Consequence.ROW_HELD;
import static org.alongside.integration.fault.Consequence.ROW_REFUSED;
import static org.alongside.integration.fault.FaultKind.BUSINESS;
import static org.alongside.integration.fault.FaultKind.FILE;
import static org.alongside.integration.fault.FaultKind.FORMAT;
import static org.alongside.integration.fault.FaultKind.MATCH;
import static org.alongside.integration.fault.FaultKind.MONEY;
import static org.alongside.integration.fault.FaultKind.ORDER;
import static org.alongside.integration.fault.FaultKind.OURS;
import static org.alongside.integration.fault.FaultKind.PRIVACY;
import static org.alongside.integration.fault.FaultKind.ROW;
import static org.alongside.integration.fault.FaultKind.SECURITY;
import static org.alongside.integration.fault.FaultKind.TRANSPORT;
import static org.alongside.integration.fault.Retry.A_FEW_TIMES;
import static org.alongside.integration.fault.Retry.BY_TABLE;
import static org.alongside.integration.fault.Retry.NEVER;
import static org.alongside.integration.fault.Retry.UNLESS_IT_PAYS;
import static org.alongside.integration.fault.Retry.WHEN_THE_GAP_IS_FILLED;

import java.util.Arrays;

/** Every code of section 5.7. Partners read these in acknowledgements: a code is never given another meaning. */
public enum FaultCode {

    E100_CONNECT(TRANSPORT, BY_TABLE, DEAD),
    E101_TIMEOUT_BEFORE_SEND(TRANSPORT, BY_TABLE, DEAD),
    E102_REMOTE_5XX(TRANSPORT, BY_TABLE, DEAD),
    E103_THROTTLED(TRANSPORT, BY_TABLE, DEAD),
    E104_UNKNOWN_OUTCOME(TRANSPORT, UNLESS_IT_PAYS, DEAD),

    E110_AUTH(SECURITY, NEVER, ENDPOINT_SUSPENDED),
    E111_HOST_KEY_CHANGED(SECURITY, NEVER, ENDPOINT_SUSPENDED),
    E112_CERT_EXPIRED(SECURITY, NEVER, ENDPOINT_SUSPENDED),
    E113_CREDENTIAL_EXPIRED(SECURITY, NEVER, ENDPOINT_SUSPENDED),

    E200_CHECKSUM(FILE, NEVER, FILE_HELD),
    E201_TRUNCATED(FILE, NEVER, FILE_HELD),
    E202_DECRYPT(FILE, NEVER, FILE_HELD),
    E203_SIGNATURE(FILE, NEVER, FILE_HELD),
    E204_TOO_BIG(FILE, NEVER, FILE_HELD),
    E205_VIRUS(FILE, NEVER, FILE_HELD),
    E206_ENCODING(FILE, NEVER, FILE_HELD),

    E210_HEADER_DRIFT(FORMAT, NEVER, FILE_HELD),
    E211_MISSING_COLUMN(FORMAT, NEVER, FILE_HELD),
    E212_UNKNOWN_COLUMN(FORMAT, NEVER, FILE_HELD),
    E213_SCHEMA(FORMAT, NEVER, FILE_HELD),
    E214_DUPLICATE_HEADER(FORMAT, NEVER, FILE_HELD),

    E220_SEQ_GAP(ORDER, WHEN_THE_GAP_IS_FILLED, FILE_HELD),
    E221_SEQ_REPEAT(ORDER, WHEN_THE_GAP_IS_FILLED, FILE_HELD),
    E222_OUT_OF_ORDER(ORDER, WHEN_THE_GAP_IS_FILLED, FILE_HELD),
    E223_PERIOD_OVERLAP(ORDER, WHEN_THE_GAP_IS_FILLED, FILE_HELD),

    E230_CONTROL_TOTAL(MONEY, NEVER, FILE_HELD),
    E231_ROW_COUNT(MONEY, NEVER, FILE_HELD),

    E300_REQUIRED(ROW, NEVER, ROW_REFUSED),
    E301_TYPE(ROW, NEVER, ROW_REFUSED),
    E302_RANGE(ROW, NEVER, ROW_REFUSED),
    E303_CODELIST(ROW, NEVER, ROW_REFUSED),
    E304_MODULUS(ROW, NEVER, ROW_REFUSED),
    E305_NHS_CHECK(ROW, NEVER, ROW_REFUSED),
    E306_DATE_ORDER(ROW, NEVER, ROW_REFUSED),
    E307_TOO_LONG(ROW, NEVER, ROW_REFUSED),
    E308_FORMULA(ROW, NEVER, ROW_REFUSED),

    E310_NO_MATCH(MATCH, NEVER, ROW_HELD),
    E311_AMBIGUOUS_MATCH(MATCH, NEVER, ROW_HELD),
    E312_WRONG_TENANT(MATCH, NEVER, FILE_HELD),
    E313_CLOSED_RECORD(MATCH, NEVER, ROW_HELD),

    E320_VERSION_OLD(BUSINESS, NEVER, ROW_REFUSED),
    E321_CONFLICT(BUSINESS, NEVER, ROW_REFUSED),
    E322_OVER_BUDGET(BUSINESS, NEVER, ROW_REFUSED),
    E323_NOT_IN_FORCE(BUSINESS, NEVER, ROW_REFUSED),

    E400_NO_AUTHORITY(PRIVACY, NEVER, BLOCKED),
    E401_AUTHORITY_WITHDRAWN(PRIVACY, NEVER, BLOCKED),
    E402_CLASS_NOT_AGREED(PRIVACY, NEVER, BLOCKED),
    E403_SMALL_NUMBERS(PRIVACY, NEVER, BLOCKED),

    E900_BUG(OURS, A_FEW_TIMES, DEAD);

    private static final int LENGTH = 4;

    private final FaultKind kind;
    private final Retry retry;
    private final Consequence consequence;

    FaultCode(FaultKind kind, Retry retry, Consequence consequence) {
        this.kind = kind;
        this.retry = retry;
        this.consequence = consequence;
    }

    /** From what acknowledgements, and the modules' own rules, write: {@code E200}. */
    public static FaultCode of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " is no code of section 5.7"));
    }

    /** As acknowledgements write it: {@code E200}. */
    public String code() {
        return name().substring(0, LENGTH);
    }

    public FaultKind kind() {
        return kind;
    }

    public Retry retry() {
        return retry;
    }

    public Consequence consequence() {
        return consequence;
    }
}
