package org.alongside.integration.profile;

import java.util.EnumSet;
import java.util.Set;

/** What can stand in a cell (section 5.1). Everything that names something is text: {@code 0004711} is not 4711. */
public enum ColumnType {

    UUID("0198f0a2-7c1e-7a55-9d35-1f0c2d7b9a10"),
    CODE("ACTIVE"),
    /** Any writing, with or without a list of what is allowed. */
    TEXT("West Kent Review"),
    /** What a partner's system calls a thing; compared exactly. */
    REFERENCE("CPLI-88213"),
    INTEGER("3"),
    YES_NO("true"),
    DATE("2026-04-06"),
    MOMENT("2026-04-06T08:15:00.000Z"),
    MONEY("1234.50"),
    QUANTITY("14.25"),
    /** Exactly as many digits as the column is long. */
    DIGITS("4958"),
    LA_CODE("KEN"),
    GSS("E10000016"),
    CLD_LA("503"),
    UPRN("10092008082"),
    POSTCODE("ME14 1XQ"),
    SORT_CODE("089999"),
    ACCOUNT("66374958"),
    NHS_NUMBER("999 000 0018"),
    /** The council's own number for a person. */
    LA_PERSON("0004711"),
    LINK("0198f0a2-7c1e-7a55-9d35-1f0c2d7b9a10");

    private static final Set<ColumnType> NAMES = EnumSet.of(UUID, CODE, REFERENCE, DIGITS, LA_CODE, GSS, CLD_LA, UPRN, SORT_CODE,
            ACCOUNT, NHS_NUMBER, LA_PERSON, LINK);

    private final String example;

    ColumnType(String example) {
        this.example = example;
    }

    /** Whether it names something, so that a changed sign makes it another thing (R-INT-47). */
    boolean names() {
        return NAMES.contains(this);
    }

    /** One that is right, for the sentence that says what is wrong. */
    public String example() {
        return example;
    }
}
