# What Asciidoctor must do beyond its own: say where things stand in the source, and include nothing from outside.
#
# Every link, image, table cell and item of a typed list carries a mark for the Java side, which reads it and takes it
# off again:
#   data-lc-at="KIND|BARE|LINE|FILE"   on a and img (KIND: link, xref, image; BARE: no words or alternative text given)
#   data-lc-line="LINE|FILE"           on td and th, and on dt and dd of a typed list
#   data-lc-timetable="LINE|FILE"      on a table marked [timetable]
#   data-lc-list="KIND|LINE|FILE"      on a description list marked [figures] or [documents] (KIND: figures, documents)
# Each value begins with "KEY|", drawn anew for each build, so that nobody can write it into a file. FILE is the path
# below content/.

module Catalogue
  class Converter < (Asciidoctor::Converter.for 'html5')
    register_for 'html5'

    TYPED_LISTS = %w(figures documents)

    def convert_inline_anchor node
      html = super
      case node.type
      when :link
        mark html, 'a', 'at', %(link|#{(node.role || '').split.include? 'bare'}|#{place node.parent})
      when :xref
        mark html, 'a', 'at', %(xref|#{node.text.nil?}|#{place node.parent})
      else
        html
      end
    end

    def convert_inline_image node
      plain_image node
      mark_image node, node.parent, super
    end

    def convert_image node
      plain_image node
      mark_image node, node, super
    end

    # Pages have a list of contents of their own, and no sheets to begin.
    def convert_toc node
      report node, 'no-contents', 'toc::[]'
      ''
    end

    def convert_page_break node
      report node, 'no-page-break', '<<<'
      ''
    end

    # A second title is reported by Asciidoctor; as a heading it does no further harm.
    def convert_section node
      node.level = 1 if node.level == 0
      report node, 'no-timetable', 'timetable' if node.sectname == 'timetable'
      super
    end

    def convert_table node
      html = mark_cells super, (node.rows.to_h.values.flatten 2)
      report_style node, 'unknown-table' unless [nil, '', 'table', 'timetable'].include? node.style
      node.style == 'timetable' ? (mark html, 'table', 'timetable', (place node)) : html
    end

    # A list of figures or documents is put together here, as Asciidoctor would do it, to mark each item.
    def convert_dlist node
      trouble = node.style == 'timetable' ? 'no-timetable' : 'unknown-list'
      report_style node, trouble unless [nil, '', 'horizontal', 'qanda', *TYPED_LISTS].include? node.style
      return super unless TYPED_LISTS.include? node.style
      items = node.items.flat_map do |terms, description|
        marked = terms.map {|term| item 'dt', term, term.text }
        description ? marked << (item 'dd', description, (words description)) : marked
      end
      id = node.id ? %( id="#{node.id}") : ''
      title = node.title? ? %(<div class="title">#{node.title}</div>) : ''
      mark = %(data-lc-list="#{Includes.key}|#{node.style}|#{place node}")
      %(<div#{id} class="dlist #{node.style}" #{mark}>#{title}<dl>#{items.join}</dl></div>)
    end

    # What is meant as figures or documents and has not two colons in its lines is no description list; what has not the
    # lines of a table around it is no timetable.
    %i(ulist olist paragraph literal listing example open quote sidebar).each do |context|
      define_method %(convert_#{context}) do |node|
        node.attributes.delete 'interactive-option'
        report_style node, 'no-typed-list' if TYPED_LISTS.include? node.style
        report_style node, 'no-timetable' if node.style == 'timetable'
        super node
      end
    end

    private

    def report_style node, trouble
      report node, trouble, node.style
    end

    def report node, trouble, written
      logger.error message_with_context %(catalogue|#{trouble}|#{written}), source_location: node.source_location
    end

    # An SVG file that is read into the page, or opened as an object, could run scripts: it is shown as an image.
    def plain_image node
      node.attributes.delete 'inline-option'
      node.attributes.delete 'interactive-option'
    end

    # The replacement stands in a block: in a string its backslashes would be read.
    def mark html, tag, name, value
      html.sub(%(<#{tag} )) { %(<#{tag} data-lc-#{name}="#{Includes.key}|#{value}" ) }
    end

    def mark_image node, block, html
      bare = (node.attr 'alt') == (node.attr 'default-alt')
      html = mark html, 'img', 'at', %(image|#{bare}|#{place block})
      node.attr?('link') ? (mark html, 'a', 'at', %(link|false|#{place block})) : html
    end

    # The cells stand in the HTML in their own order; those of a nested table carry their marks already.
    def mark_cells html, cells
      html.gsub(/<(t[dh]) (?=class="tableblock )/) { %(<#{$1} data-lc-line="#{Includes.key}|#{place cells.shift}" ) }
    end

    def item tag, node, html
      %(<#{tag} data-lc-line="#{Includes.key}|#{place node}">#{html}</#{tag}>)
    end

    # Words alone need no paragraph around them.
    def words description
      return description.text unless description.blocks?
      (description.text? ? %(<p>#{description.text}</p>) : '') + description.content
    end

    def place node
      node = node.parent until node.nil? || node.source_location
      (cursor = node && node.source_location) ? %(#{cursor.lineno}|#{escaped (below node.document.base_dir, cursor.file)}) : '1|'
    end

    def below folder, file
      file.to_s.delete_prefix folder + '/'
    end

    def escaped words
      words.gsub(/[&<>"]/, '&' => '&amp;', '<' => '&lt;', '>' => '&gt;', '"' => '&quot;')
    end
  end

  # Includes are looked for beside the file that asks, and only below the base folder.
  module Includes
    @used = []
    @asked = []

    class << self
      # What the marks of this build begin with.
      attr_accessor :key

      # The page under way, below the base folder.
      attr_accessor :page

      attr_reader :used, :asked

      # The files included since the last call, a line each.
      def take
        @used.uniq.join(10.chr).tap { @used.clear }
      end

      # Where a file was looked for since the last call, found or not, a line each.
      def take_asked
        @asked.uniq.join(10.chr).tap { @asked.clear }
      end
    end

    def resolve_include_path target, attrlist, attributes
      root = @document.base_dir
      file = ::File.expand_path target, (@include_stack.empty? ? (::File.dirname (::File.expand_path Includes.page, root)) : @dir)
      if (Asciidoctor::Helpers.uriish? target) || !(inside? root, file)
        refuse 'include-outside-content', target
      elsif !(asked file)
        attributes['optional-option'] ? drop_line : (refuse 'missing-include', target)
      elsif !(inside? (::File.realpath root), (::File.realpath file))
        refuse 'include-outside-content', target
      elsif ([@file, *(@include_stack.map {|it| it[1] })].compact.map {|it| ::File.expand_path it, root }).include? file
        refuse 'include-loop', target
      elsif !((::File.binread file).force_encoding Encoding::UTF_8).valid_encoding?
        Includes.used << file
        refuse 'unreadable-include', target
      else
        Includes.used << file
        [file, :file, (file.delete_prefix root + '/')]
      end
    end

    private

    def inside? root, file
      file.start_with? root + '/'
    end

    def asked file
      Includes.asked << file
      ::File.file? file
    end

    def refuse rule, target
      logger.error message_with_context %(catalogue|#{rule}|#{target}), source_location: cursor
      replace_next_line ''
    end

    def drop_line
      shift
      true
    end
  end

  # The moment of the build is not part of a page: the same source gives the same bytes.
  module Timeless
    private

    def fill_datetime_attributes _attributes, _modified; end
  end

  # The colours of cells belong to the design of the site.
  module Colourless
    def set_attribute name, value = ''
      return super unless name == 'cellbgcolor'
      logger.error 'catalogue|no-colour|cellbgcolor' if @header_attributes
      nil
    end
  end

  # Nor are the machine and the program that build it: their attributes are unset, and no page can set them.
  module Nameless
    UNSET = %w(user-home docdir docfile docname docfilesuffix asciidoctor-version asciidoctorj-version)

    def parse reader, document, options = {}
      UNSET.each {|name| document.attributes.delete name }
      super
    end
  end

  Asciidoctor::PreprocessorReader.prepend Includes
  Asciidoctor::Document.prepend Timeless
  Asciidoctor::Document.prepend Colourless
  Asciidoctor::Parser.singleton_class.prepend Nameless

  # Attributes that no page can set, since they are given here; those without a value are unset.
  ATTRIBUTES = {
    'relfilesuffix' => '.adoc',
    'idprefix' => '',
    'idseparator' => '-',
    'attribute-missing' => 'warn',
    'imagesdir' => '',
    'noheader' => '',
    **%w(
      data-uri allow-uri-read source-highlighter icons table-caption figure-caption toc sectnums asciidoctorj-version
    ).to_h {|name| [name, nil] }
  }

  class << self
    # The HTML of a page's text.
    #
    # page - the page's path below the folder
    # folder - the base folder, which nothing outside is read from
    def convert text, page, folder
      Includes.page = page
      attributes = { **ATTRIBUTES, 'docfile' => page }
      Asciidoctor.convert text, safe: :safe, base_dir: folder, sourcemap: true, standalone: false, attributes: attributes
    end
  end
end

Catalogue
