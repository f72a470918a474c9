package org.multaqa.doctor;

import org.multaqa.database.Foundation;

/**
 * Something that the doctor looks at: a class without arguments, named in {@code META-INF/spring.factories} under this
 * type. It changes nothing, since the mall may be serving meanwhile.
 */
public interface Check {

    /**
     * Looks, and says what it finds. What cannot even be looked at is a fault, told by the exception's sentence.
     *
     * @throws org.multaqa.database.StartRefusedException if so
     */
    void look(Foundation mall, Findings findings);
}
