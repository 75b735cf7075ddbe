# What Asciidoctor must do beyond its own: say where things stand in the source, and include nothing from outside.
#
# Every link, image, table cell and item of a typed list carries a mark for the Java side, which reads it and takes it
# off again:
#   data-lc-at="KIND|BARE|LINE|FILE"   on a and img (KIND: link, xref, image; BARE: no words or alternative text given)
#   data-lc-line="LINE|FILE"           on td and th, and on dt and dd of a typed list
#   data-lc-timetable="LINE|FILE"      on a table marked [timetable]
#   data-lc-list="KIND|LINE|FILE"      on a description list marked [figures] or [documents] (KIND: figures, documents)
# Each value begins with "KEY|", the hash of the page's own file, which nobody can write into that file.

module Catalogue
  class Converter < (Asciidoctor::Converter.for 'html5')
    register_for 'html5'

    TYPED_LISTS = %w(figures documents)

    def convert_inline_anchor node
      html = super
      case node.type
      when :link
        html.sub '<a ', %(<a data-lc-at="#{Includes.key}|link|#{(node.role || '').split.include? 'bare'}|#{place node.parent}" )
      when :xref
        html.sub '<a ', %(<a data-lc-at="#{Includes.key}|xref|#{node.text.nil?}|#{place node.parent}" )
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

    # A second title is reported by Asciidoctor; as a heading it does no further harm.
    def convert_section node
      node.level = 1 if node.level == 0
      super
    end

    def convert_table node
      html = mark_cells super, (node.rows.to_h.values.flatten 2)
      report_style node, 'unknown-table' unless [nil, '', 'table', 'timetable'].include? node.style
      node.style == 'timetable' ? (html.sub '<table', %(<table data-lc-timetable="#{Includes.key}|#{place node}")) : html
    end

    # A list of figures or documents is put together here, as Asciidoctor would do it, to mark each item.
    def convert_dlist node
      report_style node, 'unknown-list' unless [nil, '', 'horizontal', 'qanda', *TYPED_LISTS].include? node.style
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

    # What is meant as figures or documents and has not two colons in its lines is no description list.
    def convert_ulist node
      report_style node, 'no-typed-list' if TYPED_LISTS.include? node.style
      super
    end

    def convert_paragraph node
      report_style node, 'no-typed-list' if TYPED_LISTS.include? node.style
      super
    end

    private

    def report_style node, trouble
      logger.error message_with_context %(catalogue|#{trouble}|#{node.style}), source_location: node.source_location
    end

    # An SVG file that is read into the page, or opened as an object, could run scripts: it is shown as an image.
    def plain_image node
      node.attributes.delete 'inline-option'
      node.attributes.delete 'interactive-option'
    end

    def mark_image node, block, html
      bare = (node.attr 'alt') == (node.attr 'default-alt')
      html = html.sub '<img ', %(<img data-lc-at="#{Includes.key}|image|#{bare}|#{place block}" )
      node.attr?('link') ? (html.sub '<a ', %(<a data-lc-at="#{Includes.key}|link|false|#{place block}" )) : html
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
      (cursor = node && node.source_location) ? %(#{cursor.lineno}|#{cursor.file}) : '1|'
    end
  end

  # Includes are looked for beside the file that asks, and only below the base folder.
  module Includes
    @used = []

    class << self
      # What the marks of the page under way begin with.
      attr_accessor :key

      attr_reader :used

      # The files included since the last call, a line each.
      def take
        @used.uniq.join(10.chr).tap { @used.clear }
      end
    end

    def resolve_include_path target, attrlist, attributes
      root = @document.base_dir
      file = ::File.expand_path target, (@include_stack.empty? ? (::File.dirname @document.attributes['docfile']) : @dir)
      if (Asciidoctor::Helpers.uriish? target) || !(inside? root, file)
        refuse 'include-outside-content', target
      elsif !(::File.file? file)
        attributes['optional-option'] ? drop_line : (refuse 'missing-include', target)
      elsif !(inside? (::File.realpath root), (::File.realpath file))
        refuse 'include-outside-content', target
      elsif ([@file] + (@include_stack.map {|it| it[1] })).include? file
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

  Asciidoctor::PreprocessorReader.prepend Includes
  Asciidoctor::Document.prepend Timeless
end

Catalogue::Includes
