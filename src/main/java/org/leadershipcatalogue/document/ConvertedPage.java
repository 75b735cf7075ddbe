package org.leadershipcatalogue.document;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.leadershipcatalogue.diagnostic.Location;

/**
 * A page after conversion: all that one source file and its includes say, and nothing of any other page.
 *
 * @param path the source file, relative to the source folder
 * @param title the words of the {@code =} line, or empty
 * @param titleAt the place of the title, or the start of the file
 * @param fields the header's fields in the order they were written, repeated ones included
 * @param body the parts of the body in order
 * @param headings the headings of the body in order
 * @param ids every id of the body
 * @param links the links and images of the body; the position in this list is the link's index
 * @param includes the files that were included, relative to the source folder
 * @param version the fingerprint of all bytes that were read for it, where those are known: in one source folder, one
 *     program makes equal pages of them
 */
public record ConvertedPage(
        String path,
        String title,
        Location titleAt,
        List<HeaderField> fields,
        List<BodyPart> body,
        List<Heading> headings,
        SortedSet<String> ids,
        List<BodyLink> links,
        SortedSet<String> includes,
        Optional<String> version) {

    public ConvertedPage {
        fields = List.copyOf(fields);
        body = List.copyOf(body);
        headings = List.copyOf(headings);
        links = List.copyOf(links);
    }

    public ConvertedPage withVersion(String known) {
        return new ConvertedPage(
                path, title, titleAt, fields, body, headings, ids, links, includes, Optional.of(known));
    }

    /** The timetables of the body in order. */
    public List<TimetableBlock> timetables() {
        return body.stream()
                .filter(BodyPart.Timetable.class::isInstance)
                .map(part -> ((BodyPart.Timetable) part).block())
                .toList();
    }

    /** The lists of figures and documents of the body in order. */
    public List<LabelledList> lists() {
        return body.stream()
                .filter(BodyPart.Labelled.class::isInstance)
                .map(part -> ((BodyPart.Labelled) part).list())
                .toList();
    }
}
