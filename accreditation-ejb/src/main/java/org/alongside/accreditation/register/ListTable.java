package org.alongside.accreditation.register;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.csv.Csv;

/** The list as a table, a row a broker: the fields of feed F1, in their order. Conditions are told as a fact only. */
public final class ListTable {

    private static final String[] HEADER = {"broker_ref", "service_id", "public_name", "legal_form", "accreditation_status",
        "accredited_from", "accredited_to", "accrediting_body", "national_framework_version", "areas_gss", "languages",
        "communication_methods", "experience_tags", "fee_basis", "fee_from", "taking_new_people", "public_email",
        "public_phone", "public_url", "connected_providers_declared", "assured_date", "last_modified", "voluntary_notice"};

    /** With every row (F1). */
    public static final String VOLUNTARY = "Being on this list is voluntary. People who are not on it may also act as brokers.";

    /** The feed's own list is shorter than ours. */
    private static final Set<WayOfCommunicating> METHODS = Set.of(WayOfCommunicating.BSL, WayOfCommunicating.EASY_READ,
            WayOfCommunicating.MAKATON, WayOfCommunicating.TEXT_RELAY, WayOfCommunicating.INTERPRETER);
    private static final int PENCE_DIGITS = 2;

    /** Universal time to the millisecond, always with all its digits, as every feed has it. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.UK).withZone(ZoneOffset.UTC);

    private ListTable() {
    }

    /** For people, who open it in a spreadsheet. */
    public static String forPeople(AreaSummary area, List<BrokerEntry> brokers) {
        return written(new Csv(), area, brokers);
    }

    /** For programs, exact (R-INT-46). */
    public static String forPrograms(AreaSummary area, List<BrokerEntry> brokers) {
        return written(Csv.exact(), area, brokers);
    }

    private static String written(Csv csv, AreaSummary area, List<BrokerEntry> brokers) {
        csv.row(HEADER);
        brokers.forEach(broker -> csv.row(row(area, broker)));
        return csv.toString();
    }

    private static String[] row(AreaSummary area, BrokerEntry broker) {
        PublicFields fields = broker.fields();
        return new String[] {broker.number().value(), broker.id().toString(), broker.title(), fields.legalForm().name(),
            ListStatus.of(broker).name(), broker.since().toString(), broker.until().toString(), broker.bodyName(),
            broker.editionCode(), area.gssCode(),
            joined(fields.languages().stream().map(Language::tag).toList()),
            joined(fields.ways().stream().filter(METHODS::contains).map(Enum::name).toList()),
            joined(fields.experience().stream().map(Experience::name).toList()),
            fields.price().basis() == null ? "" : fields.price().basis().name(),
            fields.price().from() == null ? ""
                    : BigDecimal.valueOf(fields.price().from().pence(), PENCE_DIGITS).toPlainString(),
            String.valueOf(fields.availability().takingNewPeople()),
            fields.contact().email(), fields.contact().phone(), fields.contact().url(),
            fields.connectedProviders().isEmpty() ? "none declared" : fields.connectedProviders(),
            broker.assuredOn().toString(), MOMENT.format(broker.lastModified()), VOLUNTARY};
    }

    private static String joined(Collection<String> codes) {
        return codes.stream().collect(Collectors.joining(";"));
    }
}
