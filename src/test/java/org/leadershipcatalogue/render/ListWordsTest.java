package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipcatalogue.model.Choice;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Facet;

class ListWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROGRAMME    | AUDIENCE | headteachers | Headteachers          | Programmes for headteachers
            PROGRAMME    | PHASE    | primary      | Primary               | Programmes for primary schools
            PROGRAMME    | PHASE    | early-years  | Early years           | Programmes in early years
            PROGRAMME    | STATE    | open         | Open for applications | Programmes open for applications
            PROGRAMME    | STATE    | finished     | Finished              | Finished programmes
            PROGRAMME    | YEAR     | 2023-24      | 2023–24               | Programmes in the school year 2023–24
            INITIATIVE   | SCOPE    | local        | Local                 | Local initiatives
            INITIATIVE   | REGION   | essex        | Essex                 | Initiatives in Essex
            INITIATIVE   | REGION   | east         | East of England       | Initiatives in the East of England
            INITIATIVE   | REGION   | york         | North Yorkshire       | Initiatives in North Yorkshire
            INITIATIVE   | REGION   | north        | The North             | Initiatives in the North
            INITIATIVE   | TOPIC    | ecm          | Every Child Matters   | Initiatives on Every Child Matters
            PUBLICATION  | KIND     | study        | Study                 | Studies
            PUBLICATION  | YEAR     | 2004         | 2004                  | Publications from 2004
            ORGANISATION | TOPIC    | coaching     | Coaching              | Organisations concerned with coaching
            NEWS         | TOPIC    | coaching     | Coaching              | News on coaching
            """)
    void nameAChoiceAsAVisitorWould(EntryType type, Facet facet, String name, String label, String title) {
        assertEquals(title, new ListWords(type).title(new Choice(facet, name, label)));
    }
}
