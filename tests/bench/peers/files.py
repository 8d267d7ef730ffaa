# SPDX-FileCopyrightText: Dashiji contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Writes a report as Word files and web pages the ways offices make them: by programs and by hand.

Each way is a function (report, folder) that returns the file. Reports are those of reports.json.
"""

import base64
import html
import quopri
import shutil
import struct
import subprocess
import zlib
from pathlib import Path

# What stands around articles, and must not be in a report.
FURNITURE = ['网站首页', '通知公告', '联系我们', '版权所有', '技术支持', '相关阅读', '热门文章', '分享到朋友圈', '网友评论',
             '邻县来我县交流', '新馆招聘讲解员', '写得真好', '扫一扫关注', 'About the site', 'All rights reserved',
             'Read next', 'Leave a reply', 'Lovely pictures', 'How we prune roses', 'Cookie settings']


def png(seed):
    """A picture of its own for every seed."""
    width, height = 64 + seed % 7, 48 + seed % 5
    row = b'\0' + bytes((seed * 37 % 256, seed * 91 % 256, seed * 53 % 256)) * width

    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
    return (b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', width, height, 8, 2, 0, 0, 0)) +
            chunk(b'IDAT', zlib.compress(row * height)) + chunk(b'IEND', b''))


def pictures(report):
    """Caption → the bytes of its picture."""
    captions = [caption for section in report['sections'] for entry in section['entries'] for caption in entry['captions']]
    return {caption: png(at + report['year']) for at, caption in enumerate(captions)}


def blocks(report, counted=False):
    """What stands on paper, in order: (kind, text). @param counted numbers are left to the program."""
    yield 'title', report['title']
    for text in report['introduction']:
        yield 'text', text
    for section in report['sections']:
        yield 'section', section['title'].removeprefix(section['marker'] if counted else '')
        for number, entry in enumerate(section['entries'], 1):
            title = entry['title']
            if report['name'] == 'numbered' and not counted:
                title = f'{number}. {title}'
            yield 'entry', title.split('）', 1)[-1] if counted and title.startswith('（') else title
            for text in entry['paragraphs']:
                yield 'text', text
            for caption in entry['captions']:
                yield 'picture', caption
    for text in report['signature']:
        yield 'text', text


def save(folder, name, text, charset='utf-8'):
    path = Path(folder) / name
    path.write_bytes(text.encode(charset, 'xmlcharrefreplace') if isinstance(text, str) else text)
    return path


def save_pictures(report, folder, name):
    """The files of all pictures; caption → the path a page names."""
    place = Path(folder) / name
    place.mkdir(exist_ok=True)
    names = {}
    for at, (caption, data) in enumerate(pictures(report).items(), 1):
        (place / f'image{at:03}.png').write_bytes(data)
        names[caption] = f'{name}/image{at:03}.png'
    return names


# --- web pages -------------------------------------------------------------------------------------------------------

def menu(report):
    chinese = report['language'] == 'zh'
    items = ['网站首页', '通知公告', '联系我们'] if chinese else ['Home', 'About the site', 'Cookie settings']
    return ''.join(f'<li><a href="/{at}.html">{item}</a></li>' for at, item in enumerate(items))


def related(report):
    if report['language'] == 'zh':
        return '相关阅读', ['邻县来我县交流护学经验', '新馆招聘讲解员六名', '热门文章：怎样给老人装扶手']
    return 'Read next', ['How we prune roses in winter', 'Minutes of the spring meeting', 'How we prune roses: answers']


def by_hand(report, folder):
    """HTML 5 as a person who knows it writes it."""
    names = save_pictures(report, folder, 'img')
    heading, links = related(report)
    out = [f'<!DOCTYPE html>\n<html lang="{report["language"]}"><head><meta charset="utf-8"><title>{report["title"]}</title>'
           '<style>.a{color:red}</style><script>var menu = "<p>no</p>";</script></head>\n<body>',
           f'<header><a href="/">{menu(report)}</a><nav><ul>{menu(report)}</ul></nav></header>\n<main><article>']
    open_section = False
    for kind, text in blocks(report):
        words = html.escape(text)
        if kind == 'title':
            out.append(f'<h1>{words}</h1>')
        elif kind == 'section':
            out.append(('</section>' if open_section else '') + f'<section>\n<h2>{words}</h2>')
            open_section = True
        elif kind == 'entry':
            out.append(f'<h3>{words}</h3>')
        elif kind == 'text':
            out.append(f'<p>{words}</p>')
        else:
            out.append(f'<figure><img src="{names[text]}" alt=""><figcaption>{words}</figcaption></figure>')
    out.append(f'</section></article></main>\n<aside><h2>{heading}</h2><ul>' +
               ''.join(f'<li><a href="#">{link}</a></li>' for link in links) +
               '</ul></aside><footer><p>版权所有 技术支持 All rights reserved</p></footer></body></html>')
    return save(folder, 'by-hand.html', '\n'.join(out))


def by_pandoc(report, folder):
    names = save_pictures(report, folder, 'pandoc')
    marks = {'section': '# ', 'entry': '## ', 'title': '% ', 'text': ''}
    text = '\n\n'.join(f'![{words}]({names[words]})' if kind == 'picture' else marks[kind] + words.replace('1.', '1\\.')
                       for kind, words in blocks(report))
    path = Path(folder) / 'pandoc.html'
    subprocess.run(['pandoc', '-f', 'markdown', '-t', 'html5', '-s', '-o', path], input=text.encode(), check=True, cwd=folder)
    return path


def by_office(report, folder):
    """Written in Word, saved as a web page by LibreOffice."""
    source = word_styles(report, folder)
    name = Path(folder) / 'office.docx'
    shutil.move(source, name)
    subprocess.run(['soffice', '--headless', '--convert-to', 'html:HTML (StarWriter)', '--outdir', folder, name],
                   check=True, capture_output=True)
    name.unlink()
    return Path(folder) / 'office.html'


def word_page(report, names):
    """What Word's "web page, filtered" writes: styles in classes, numbers as blanks and letters, old markup."""
    out = ['<html>\n\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=gb2312">\n'
           '<meta name=Generator content="Microsoft Word 15 (filtered)">\n<style>\n<!--\n /* Font Definitions */\n'
           ' p.MsoNormal {margin:0cm;}\n-->\n</style>\n<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View>'
           '</w:WordDocument></xml><![endif]-->\n</head>\n\n<body lang=ZH-CN style=\'word-wrap:break-word\'>\n\n'
           '<div class=WordSection1 style=\'layout-grid:15.6pt\'>\n']
    counted = report['name'] == 'numbered'
    number = 0
    for kind, text in blocks(report, counted):
        words = html.escape(text, quote=False).replace('.', '.')
        if kind == 'title':
            out.append(f'<p class=MsoTitle align=center><b><span\nstyle=\'font-size:22.0pt\'>{words}</span></b></p>')
        elif kind == 'section':
            number = 0
            out.append(f'<h1><span lang=EN-US style=\'font-family:宋体\'>{words}<o:p></o:p></span></h1>')
        elif kind == 'entry':
            number += 1
            label = (f'<![if !supportLists]><span lang=EN-US><span style=\'mso-list:Ignore\'>{number}.<span\n'
                     'style=\'font:7.0pt "Times New Roman"\'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>') if counted else ''
            out.append(f'<h2 style=\'margin-left:21.0pt;text-indent:-21.0pt;mso-list:l0 level1 lfo1\'>{label}<span>{words}</span></h2>')
        elif kind == 'text':
            out.append(f'<p class=MsoNormal style=\'text-indent:21.0pt\'><span\nlang=EN-US>{words}</span><o:p>&nbsp;</o:p></p>')
        else:
            out.append('<p class=MsoNormal align=center><span lang=EN-US><!--[if gte vml 1]><v:shape id="图片_1">'
                       f'<v:imagedata src="{names[text]}"/></v:shape><![endif]--><![if !vml]><img border=0 width=321 height=240\n'
                       f'id="图片 1" src="{names[text]}"><![endif]></span></p>\n\n<p class=MsoCaption align=center>{words}</p>')
    out.append('</div>\n\n</body>\n\n</html>')
    return '\n\n'.join(out)


def by_word(report, folder):
    names = save_pictures(report, folder, 'word.files')
    return save(folder, 'word.htm', word_page(report, names), 'gb18030')


def letter(page, location, parts, charset, quoted):
    """A multipart/related letter. parts: (location, type, bytes)"""
    boundary = '----=_NextPart_01DA.5C3E'
    body = page.encode(charset, 'xmlcharrefreplace')
    out = [b'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html";\r\n\tboundary="' + boundary.encode() +
           b'"\r\n\r\nThis document is a Single File Web Page.\r\n']
    encoding = b'quoted-printable' if quoted else b'base64'
    data = quopri.encodestring(body).replace(b'\n', b'\r\n') if quoted else base64.encodebytes(body)
    out.append(b'Content-Location: ' + location.encode() + b'\r\nContent-Transfer-Encoding: ' + encoding +
               b'\r\nContent-Type: text/html; charset="' + charset.encode() + b'"\r\n\r\n' + data)
    for place, kind, content in parts:
        out.append(b'Content-Location: ' + place.encode() + b'\r\nContent-Transfer-Encoding: base64\r\nContent-Type: ' +
                   kind.encode() + b'\r\n\r\n' + base64.encodebytes(content))
    mark = b'\r\n--' + boundary.encode()
    return mark.join([out[0]] + [b'\r\n' + part for part in out[1:]]) + mark + b'--\r\n'


def by_word_letter(report, folder):
    data = pictures(report)
    names = {caption: f'report.files/image{at:03}.png' for at, caption in enumerate(data, 1)}
    base = 'file:///C:/8A1F2B3C/'
    parts = [(base + 'report.files/header.htm', 'text/html', '<p class=MsoHeader>版权所有 技术支持</p>'.encode())]
    parts += [(base + names[caption], 'image/png', content) for caption, content in data.items()]
    return save(folder, 'word.mht', letter(word_page(report, names), base + 'report.htm', parts, 'gb2312'
                                           if report['language'] == 'zh' else 'us-ascii', True))


def site_page(report, names, chinese_headings):
    """A page of a content system of today: menus, bread crumbs, an editor's paragraphs, comments, related ones."""
    heading, links = related(report)
    body = []
    for kind, text in blocks(report):
        words = html.escape(text)
        if kind == 'section':
            body.append(f'<p style="text-align:justify;"><strong><span style="font-size:20px;">{words}</span></strong></p>'
                        if chinese_headings else f'<h2>{words}</h2>')
        elif kind == 'entry':
            body.append(f'<p style="text-align:justify;"><strong>{words}</strong></p>' if chinese_headings else
                        f'<h3>{words}</h3>')
        elif kind == 'text':
            body.append(f'<p style="text-indent:2em;line-height:1.75em;"><span style="font-family:宋体">{words}</span></p>')
        elif kind == 'picture':
            body.append(f'<p style="text-align:center;"><img src="{names[text]}" width="600" title="{words}"></p>\n'
                        f'<p style="text-align:center;"><span style="font-size:12px">{words}</span></p>')
    items = ''.join(f'<li><a href="/a/{at}.html">{link}</a></li>' for at, link in enumerate(links))
    return (f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{report["title"]} - 信息网</title></head><body>'
            f'<div class="top-bar"><div class="logo"><a href="/">网站首页</a></div><ul class="main-nav">{menu(report)}</ul></div>'
            f'<div class="wrap"><div class="crumbs">当前位置：<a href="/">网站首页</a> &gt; <a href="/gk/">通知公告</a> &gt; 正文</div>'
            f'<div class="left"><h1 class="tit">{report["title"]}</h1>'
            '<div class="info"><span>发布时间：2024-01-12</span> <span>来源：本站</span> <span>浏览次数：<b>318</b></span></div>'
            f'<div class="content" id="zoom">{chr(10).join(body)}</div>'
            '<div class="share-box">分享到朋友圈 <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="16" height="16"></div>'
            f'<div class="xiangguan"><h3>{heading}</h3><ul>{items}</ul></div>'
            '<div class="comments"><h3>网友评论</h3><div><p>写得真好，盼着明年的。</p><p>Lovely pictures, thank you all.</p></div></div>'
            f'</div><div class="right"><h4>热门文章</h4><ul>{items}</ul><p>扫一扫关注</p></div></div>'
            '<div class="footer"><p>版权所有 © 信息网　技术支持：某公司</p><p>All rights reserved</p></div></body></html>')


def by_site(report, folder):
    names = save_pictures(report, folder, 'site_files')
    return save(folder, 'site.html', site_page(report, names, report['language'] == 'zh'))


def by_browser(report, folder):
    """The same page, saved as one file by a browser."""
    data = pictures(report)
    names = {caption: f'https://example.org/upload/{at}.png' for at, caption in enumerate(data, 1)}
    page = site_page(report, names, False)
    parts = [(names[caption], 'image/png', content) for caption, content in data.items()]
    head = b'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/a.html\r\nSubject: saved\r\n'
    return save(folder, 'browser.mhtml', head + letter(page, 'https://example.org/a.html', parts, 'utf-8', False))


def by_old_site(report, folder):
    """A page of twenty years ago: tables in tables, line breaks, GBK that calls itself GB 2312."""
    names = save_pictures(report, folder, 'old_files')
    heading, links = related(report)
    body = []
    for kind, text in blocks(report):
        words = html.escape(text)
        if kind == 'section':
            body.append(f'<br><font size=4><b>{words}</b></font><br>')
        elif kind == 'entry':
            body.append(f'&nbsp;&nbsp;&nbsp;&nbsp;<b>{words}</b><br>')
        elif kind == 'text':
            body.append(f'　　{words}<br>')
        elif kind == 'picture':
            body.append(f'<center><img src="{names[text]}"><br>{words}</center>')
    items = '<br>'.join(f'·<a href="{at}.asp">{link}</a>' for at, link in enumerate(links))
    cells = ''.join(f'<td><a href="{at}.asp">{item}</a></td>' for at, item in enumerate(['网站首页', '通知公告', '联系我们']))
    page = (f'<HTML><HEAD><TITLE>{report["title"]}</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312">'
            f'</HEAD><BODY><TABLE width=780 align=center><TR>{cells}</TR></TABLE><TABLE width=780 align=center><TR>'
            f'<TD width=180 valign=top bgcolor=#eeeeee>{heading}<BR>{items}</TD><TD width=600 valign=top><TABLE width="100%">'
            f'<TR><TD align=center><FONT size=5><B>{report["title"]}</B></FONT></TD></TR><TR><TD>{chr(10).join(body)}</TD></TR>'
            '</TABLE></TD></TR></TABLE><TABLE width=780 align=center><TR><TD align=center>版权所有 <A href="/">信息网</A><BR>'
            '技术支持：某公司</TD></TR></TABLE></BODY></HTML>')
    return save(folder, 'old-site.htm', page, 'gb18030')


def by_account(report, folder):
    """An article of a public account as a browser saved it: words in spans in sections, pictures named twice."""
    names = save_pictures(report, folder, 'account_files')
    body = []
    for kind, text in blocks(report):
        words = html.escape(text)
        if kind == 'section':
            body.append(f'<section style="text-align:center"><section><p><strong><span style="font-size: 20px;" leaf="">{words}'
                        '</span></strong></p></section></section>')
        elif kind == 'entry':
            body.append(f'<p><span style="font-size: 16px;font-weight: bold;"><span leaf="">{words}</span></span></p>')
        elif kind == 'text':
            body.append(f'<p style="text-indent: 2em;"><span style="font-size: 15px;" leaf="">{words}</span></p><p><br></p>')
        elif kind == 'picture':
            body.append(f'<section style="text-align: center;"><img class="rich_pages" data-ratio="0.75" data-w="1080" '
                        f'data-src="https://example.org/640?wx_fmt=png" src="./{names[text]}"></section>'
                        f'<section><span style="font-size: 12px;color: rgb(136, 136, 136);">△{words}</span></section>')
    return save(folder, 'account.html', (
        '<!DOCTYPE html>\n<!-- saved from url=(0040)https://example.org/s/abc -->\n<html><head><meta charset="utf-8">'
        f'<title></title><meta property="og:title" content="{report["title"]}"><script>var biz = "<p>x</p>";</script></head>'
        '<body id="activity-detail"><div id="js_article" class="rich_media"><div class="rich_media_inner">'
        f'<h1 class="rich_media_title" id="activity-name">\n  {report["title"]}\n</h1>'
        '<div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text">本站</span>'
        '<em id="publish_time" class="rich_media_meta">2024年1月12日 09:30</em></div>'
        f'<div class="rich_media_content" id="js_content" style="visibility: hidden;">{"".join(body)}</div></div>'
        '<div class="rich_media_tool"><a href="javascript:;">阅读原文</a><span>写得真好</span></div>'
        '<div id="js_pc_qr_code" class="qr_code_pc"><p>扫一扫关注<br>分享到朋友圈</p></div></div>'
        '<div class="comment_list"><p>网友评论：写得真好</p></div></body></html>'))


# --- Word files ------------------------------------------------------------------------------------------------------

def number(document, paragraph, level):
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    place = OxmlElement('w:numPr')
    for tag, value in (('w:ilvl', level), ('w:numId', 99)):
        element = OxmlElement(tag)
        element.set(qn('w:val'), str(value))
        place.append(element)
    paragraph._p.get_or_add_pPr().append(place)


def add_list(document, levels):
    """levels: (format, text) of a list that Word counts."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    def element(tag, value=None, name='w:val', inside=()):
        made = OxmlElement(tag)
        if value is not None:
            made.set(qn(name), value)
        made.extend(inside)
        return made
    part = document.part.numbering_part.element
    part.insert(0, element('w:abstractNum', '99', 'w:abstractNumId', [
        element('w:lvl', str(at), 'w:ilvl', [element('w:start', '1'), element('w:numFmt', kind), element('w:lvlText', text)])
        for at, (kind, text) in enumerate(levels)]))
    part.append(element('w:num', '99', 'w:numId', [element('w:abstractNumId', '99')]))


def word(report, folder, name, heading, counted=False, table=False):
    """heading(document, kind, text) adds the paragraph of a title, a section or an entry."""
    import io
    import docx
    document = docx.Document()
    if counted:
        add_list(document, [('chineseCounting', '%1、'), ('chineseCounting', '（%2）') if report['name'] == 'two-levels'
                            else ('decimal', '%2.')])
    data = pictures(report)
    waiting = []

    def flush():
        if len(waiting) > 1 and table:
            grid = document.add_table(2, len(waiting))
            for at, caption in enumerate(waiting):
                grid.cell(0, at).paragraphs[0].add_run().add_picture(io.BytesIO(data[caption]))
                grid.cell(1, at).text = caption
        else:
            for caption in waiting:
                document.add_paragraph().add_run().add_picture(io.BytesIO(data[caption]))
                document.add_paragraph(caption, 'Caption')
        waiting.clear()
    for kind, text in blocks(report, counted):
        if kind == 'picture':
            waiting.append(text)
            continue
        flush()
        if kind == 'text':
            document.add_paragraph(text)
        else:
            heading(document, kind, text)
    flush()
    path = Path(folder) / f'{name}.docx'
    document.save(path)
    return path


def word_styles(report, folder):
    levels = {'title': 0, 'section': 1, 'entry': 2}
    return word(report, folder, 'styles', lambda document, kind, text: document.add_heading(text, levels[kind]), table=True)


def word_counted(report, folder):
    def heading(document, kind, text):
        if kind == 'title' or report['language'] != 'zh':
            return document.add_heading(text, {'title': 0, 'section': 1, 'entry': 2}[kind])
        return number(document, document.add_paragraph(text), 0 if kind == 'section' else 1)
    return word(report, folder, 'counted', heading, counted=True)


def word_looks(report, folder):
    """No style and no list: letters that are larger, bold, in the middle."""
    from docx.shared import Pt
    sizes = {'title': 22, 'section': 16, 'entry': 14}

    def heading(document, kind, text):
        run = document.add_paragraph().add_run(text)
        run.bold = True
        run.font.size = Pt(sizes[kind])
    return word(report, folder, 'looks', heading)


def word_typed(report, folder):
    return word(report, folder, 'typed', lambda document, kind, text: document.add_paragraph(text))


def word_pandoc(report, folder):
    page = by_pandoc(report, folder)
    path = Path(folder) / 'pandoc.docx'
    subprocess.run(['pandoc', page, '-o', path], check=True, cwd=folder)
    page.unlink()
    return path


WEB = [by_hand, by_pandoc, by_office, by_word, by_word_letter, by_site, by_browser, by_old_site, by_account]
WORD = [word_styles, word_counted, word_looks, word_typed, word_pandoc]
