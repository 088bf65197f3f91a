package org.alongside.portal.accreditation.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.accreditation.framework.ConsultationFormat;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.Problems;
import org.alongside.portal.form.TypedDate;

/** How people are asked, and until when they can answer. */
public class ConsultationForm {

    private List<String> formats = List.of();
    private final TypedDate closesOn = new TypedDate();

    public Set<ConsultationFormat> chosenFormats() {
        return Choices.chosen(ConsultationFormat.class, formats);
    }

    /** Empty, and told, when it is missing or is no date. */
    public Optional<LocalDate> lastDay(Problems problems) {
        Optional<LocalDate> day = closesOn.value("closesOn", problems);
        if (day.isEmpty()) {
            problems.add("closesOn", "Say until when people can answer.");
        }
        return day;
    }

    public List<String> getFormats() {
        return formats;
    }

    public void setFormats(List<String> formats) {
        this.formats = formats;
    }

    public TypedDate getClosesOn() {
        return closesOn;
    }
}
