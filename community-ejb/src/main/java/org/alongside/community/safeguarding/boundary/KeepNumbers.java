package org.alongside.community.safeguarding.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.alongside.community.safeguarding.NumbersToRing;
import org.alongside.community.safeguarding.SwitchEvent;
import org.alongside.community.safeguarding.control.NumbersKept;
import org.alongside.community.safeguarding.entity.UrgentNumbers;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/** The coordinator writes down whom people ring in this area when they are worried. */
@Stateless
public class KeepNumbers {

    private static final int LONGEST_LINE = 100;
    private static final int LONGEST = 1000;

    @Inject
    private NumbersKept numbers;

    @Inject
    private Journal journal;

    @UseCase("KEEP_URGENT_NUMBERS")
    public NumbersToRing current() {
        return numbers.find().map(UrgentNumbers::numbers).orElse(NumbersToRing.NONE);
    }

    @UseCase("KEEP_URGENT_NUMBERS")
    public void change(ChangeNumbers command) {
        NumbersToRing wanted = new NumbersToRing(PlainText.optional("councilPhone", command.councilPhone(), LONGEST_LINE),
                PlainText.optional("eveningPhone", command.eveningPhone(), LONGEST_LINE),
                PlainText.optional("ourPhone", command.ourPhone(), LONGEST_LINE),
                PlainText.optional("words", command.words(), LONGEST));
        UrgentNumbers kept = numbers.find().orElseGet(() -> new UrgentNumbers(wanted));
        kept.take(wanted);
        numbers.add(kept);
        journal.record(new SwitchEvent.NumbersChanged(kept.id()));
    }
}
