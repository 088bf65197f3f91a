package org.alongside.integration.accreditedlist;

import static org.alongside.integration.profile.Column.optional;
import static org.alongside.integration.profile.Column.required;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.accreditation.register.LegalForm;
import org.alongside.accreditation.register.ListStatus;
import org.alongside.accreditation.register.ListTable;
import org.alongside.accreditation.register.PriceBasis;
import org.alongside.integration.csv.Source;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.fault.RowFault;
import org.alongside.integration.profile.ColumnType;
import org.alongside.integration.profile.FeedSchema;
import org.alongside.integration.profile.FileRead;
import org.alongside.integration.profile.Profile;
import org.alongside.integration.profile.ProfiledFile;
import org.alongside.integration.profile.Row;
import org.alongside.integration.profile.RowSink;

/** What the file promises, and whether one keeps it: read as a partner would read it, before it goes out (R-INT-52). */
final class AccreditedList {

    static final FeedSchema SCHEMA = FeedSchema.of("F1", 1,
            required("broker_ref", ColumnType.REFERENCE).upTo(16),
            required("service_id", ColumnType.UUID),
            required("public_name", ColumnType.TEXT).upTo(120),
            required("legal_form", ColumnType.CODE).oneOf(LegalForm.class),
            required("accreditation_status", ColumnType.CODE).oneOf(ListStatus.class),
            required("accredited_from", ColumnType.DATE),
            required("accredited_to", ColumnType.DATE),
            required("accrediting_body", ColumnType.TEXT).upTo(120),
            required("national_framework_version", ColumnType.TEXT).upTo(10),
            required("areas_gss", ColumnType.TEXT),
            optional("languages", ColumnType.TEXT),
            optional("communication_methods", ColumnType.TEXT),
            optional("experience_tags", ColumnType.TEXT),
            optional("fee_basis", ColumnType.CODE).oneOf(PriceBasis.class),
            optional("fee_from", ColumnType.MONEY),
            required("taking_new_people", ColumnType.YES_NO),
            optional("public_email", ColumnType.TEXT).upTo(254),
            optional("public_phone", ColumnType.TEXT).upTo(20),
            optional("public_url", ColumnType.TEXT).upTo(300),
            required("connected_providers_declared", ColumnType.TEXT).upTo(500),
            required("assured_date", ColumnType.DATE),
            required("last_modified", ColumnType.MOMENT),
            required("voluntary_notice", ColumnType.TEXT).oneOf(ListTable.VOLUNTARY));

    private AccreditedList() {
    }

    /** What is wrong with it, by line and code and without a cell; nothing when it may go out. */
    static List<String> faults(byte[] file, LocalDate day) {
        List<String> faults = new ArrayList<>();
        FileRead read = new ProfiledFile(Profile.ours(SCHEMA), SCHEMA, day).read(Source.of(file), new RowSink() {
            @Override
            public void accepted(Row row) {
                if (row.date("accredited_to").isBefore(row.date("accredited_from"))) {
                    faults.add("line " + row.line() + " " + FaultCode.E306_DATE_ORDER);
                }
            }

            @Override
            public void refused(Row row, List<RowFault> wrong) {
                wrong.forEach(one -> faults.add("line " + one.line() + " " + one.column() + " " + one.code()));
            }
        });
        read.faults().stream().map(FileFault::code).forEach(code -> faults.add(code.name()));
        return faults;
    }

    static byte[] bytes(String table) {
        return table.getBytes(StandardCharsets.UTF_8);
    }
}
